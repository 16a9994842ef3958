using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace DraftControl.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/DraftControl.Benchmarks -- --filter '*'</c>; with <c>pages</c> instead, every page of the demo; with <c>search</c>, a search among 30,000 texts; with <c>scale</c>, the pages of a declaration of 10,000 points and 30,000 comments.</summary>
public static class Benchmarks
{
    public static async Task Main(string[] args)
    {
        if (args is ["pages"])
        {
            await EveryPage.Run();
            return;
        }

        if (args is ["search"])
        {
            SearchFigures.Run();
            return;
        }

        if (args is ["scale"])
        {
            await ScaleFigures.Run();
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args, DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumn(StatisticColumn.Median));
    }
}
