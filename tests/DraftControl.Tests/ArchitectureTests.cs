using System.Reflection;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web;

namespace DraftControl.Tests;

/// <summary>What architecture the code keeps: Web → Git → Core and Cli → Git → Core, and nothing points back.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly core = typeof(Register).Assembly;
    private static readonly Assembly git = typeof(Ledger).Assembly;
    private static readonly Assembly web = typeof(Site).Assembly;

    [Fact]
    public void Core_knows_only_the_framework_and_its_three_packages() =>
        Assert.Empty(Ours(core).Except(["DiffPlex", "Markdig", "YamlDotNet"]));

    [Fact]
    public void Git_knows_Core_and_LibGit2Sharp() =>
        Assert.Empty(Ours(git).Except(["DraftControl.Core", "LibGit2Sharp"]));

    [Fact]
    public void Pages_and_the_API_never_touch_Git_itself() =>
        Assert.DoesNotContain("LibGit2Sharp", Ours(web));

    [Fact]
    public void There_is_no_interface_with_one_implementation()
    {
        var types = Written().ToList();

        Assert.DoesNotContain(types, type => type.IsInterface && types.Count(type.IsAssignableFrom) == 2);
    }

    [Fact]
    public void Classes_are_sealed_or_abstract()
    {
        var open = new[] { core, git }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.Name.StartsWith('<') && type.Namespace?.StartsWith("DraftControl", StringComparison.Ordinal) == true);

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void Nothing_is_named_after_what_it_does_for_programmers()
    {
        var names = Written().Select(type => type.Name);

        Assert.DoesNotContain(names, name => name.EndsWith("Manager", StringComparison.Ordinal) || name.EndsWith("Helper", StringComparison.Ordinal) && !name.EndsWith("TagHelper", StringComparison.Ordinal)
            || name.EndsWith("Service", StringComparison.Ordinal) || name.EndsWith("Dto", StringComparison.Ordinal) || name.EndsWith("Util", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal));
    }

    /// <summary>The types that somebody wrote, not the compiler.</summary>
    private static IEnumerable<Type> Written() => new[] { core, git, web }.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.FullName!.StartsWith("DraftControl", StringComparison.Ordinal) && !type.FullName.Contains('<', StringComparison.Ordinal));

    /// <summary>The assemblies that an assembly names, apart from the framework.</summary>
    private static IEnumerable<string> Ours(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(name => name.Name!)
        .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));
}
