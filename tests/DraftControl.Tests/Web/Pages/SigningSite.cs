using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A running site on which anybody may send as many forms as tests need: a fixture for tests of signing.</summary>
public sealed class SigningSite : IDisposable
{
    /// <summary>Answers that will do.</summary>
    public static readonly (string, string)[] Answers =
    [
        ("Fields.Office", "chief executive"), ("Fields.DecidedBy", "Cabinet"), ("Fields.DecidedOn.Day", "3"), ("Fields.DecidedOn.Month", "2"), ("Fields.DecidedOn.Year", "2026"),
        ("Fields.Minutes", "https://northam.example/minutes/12"), ("Fields.MayShowName", "true"), ("Fields.ContactName", "A. Clerk"),
    ];

    public RunningSite Site { get; } = RunningSite.With(("Limits:PublicForms", "100000"));

    public void Dispose() => Site.Dispose();

    /// <summary>A declaration with version 1.0 approved; drafting is for those who take part.</summary>
    public Drafting Approved()
    {
        var drafting = Drafting.On(Site, drafting: "participants");
        drafting.Approved("1.0");
        return drafting;
    }

    public Task<Somebody> Steward() => Somebody.SignedIn(Site, "steward@centre.example");

    /// <summary>Invites organisations; a line each.</summary>
    public async Task<Somebody> Invite(Drafting drafting, string lines)
    {
        var steward = await (await Steward()).Open($"{drafting.Path}/signing/invite");
        await steward.Press("Check whom", ("Others", lines));
        Assert.Empty(steward.Errors);
        return await steward.Press("Send");
    }

    /// <summary>Opens the link that came to an address and sends the answers.</summary>
    public async Task<Somebody> Ask(string address, params (string, string)[] more)
    {
        var signatory = await new Somebody(Site).Open($"{Mailbox.Link(Site, address)}/sign");
        await signatory.Press("Check your answers", [.. Answers.Where(answer => more.All(other => other.Item1 != answer.Item1)), .. more]);
        Assert.Empty(signatory.Errors);
        return await signatory.Press("Ask to sign");
    }

    /// <summary>The request that came last.</summary>
    public SignatureRequest Last(Drafting drafting) => Site.Services.GetRequiredService<SignatureRequests>().In(drafting.Slug)[^1];

    /// <summary>A steward confirms the last request, for an organisation or for a new one.</summary>
    public async Task<Somebody> Confirm(Drafting drafting, params (string, string)[] fields)
    {
        var steward = await (await Steward()).Open($"{drafting.Path}/signing/requests/{Last(drafting).Id}");
        await steward.Press("Check what is recorded", fields);
        Assert.Empty(steward.Errors);
        return await steward.Press("Record the signature");
    }

    public IReadOnlyList<Signed> Signatures(Drafting drafting) => [.. drafting.Register.Signatures.Values.Where(signature => signature.Withdrawn is null).Select(signature => signature.Entry)];
}
