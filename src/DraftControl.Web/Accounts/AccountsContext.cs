using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Intake;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Mail;
using DraftControl.Web.Panels;
using DraftControl.Web.Planned;
using DraftControl.Web.Signatories;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DraftControl.Web.Accounts;

/// <summary>The accounts database: people, links, mail, and what is not sent or confirmed yet. Nothing in it is needed to verify a ledger.</summary>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account>(options)
{
    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();

    public DbSet<OutgoingMail> Mail => Set<OutgoingMail>();

    public DbSet<Cursor> Cursors => Set<Cursor>();

    public DbSet<UnsentProposal> UnsentProposals => Set<UnsentProposal>();

    public DbSet<SigningInvitation> SigningInvitations => Set<SigningInvitation>();

    public DbSet<SignatureRequest> SignatureRequests => Set<SignatureRequest>();

    public DbSet<OrganisationContact> Contacts => Set<OrganisationContact>();

    public DbSet<PlannedAct> PlannedActs => Set<PlannedAct>();

    public DbSet<WithheldSource> WithheldSources => Set<WithheldSource>();

    public DbSet<IntakeUpload> IntakeUploads => Set<IntakeUpload>();

    public DbSet<OpenedDrafting> OpenedDraftings => Set<OpenedDrafting>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<DraftDecision> DraftDecisions => Set<DraftDecision>();

    public DbSet<DraftComment> DraftComments => Set<DraftComment>();

    public DbSet<ReasonTemplate> ReasonTemplates => Set<ReasonTemplate>();

    public DbSet<SealedFinding> SealedFindings => Set<SealedFinding>();

    public DbSet<LanguageLink> LanguageLinks => Set<LanguageLink>();

    /// <summary>Times as milliseconds since 1970, which SQLite can compare and sort.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixTime>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.Property(a => a.Id).HasColumnName("Person").HasMaxLength(66);
            account.Property(a => a.Email).HasMaxLength(320).IsRequired();
            account.HasIndex(a => a.Email).IsUnique();
            account.Property(a => a.TokenHash).HasMaxLength(64);
            account.HasIndex(a => a.TokenHash).IsUnique();
        });
        builder.Entity<OneTimeLink>().HasKey(link => link.TokenHash);
        builder.Entity<OutgoingMail>(mail =>
        {
            mail.HasIndex(m => m.Key).IsUnique();
            mail.HasIndex(m => m.Due);
        });
        builder.Entity<Cursor>().HasKey(cursor => new { cursor.Follower, cursor.Declaration });
        builder.Entity<UnsentProposal>(proposal =>
        {
            proposal.Property(p => p.Revision).IsConcurrencyToken();
            proposal.HasIndex(p => new { p.Declaration, p.Organisation });
        });
        builder.Entity<SigningInvitation>(invitation =>
        {
            invitation.HasIndex(i => i.TokenHash).IsUnique();
            invitation.HasIndex(i => new { i.Declaration, i.Version });
        });
        builder.Entity<SignatureRequest>().HasIndex(request => new { request.Declaration, request.State });
        builder.Entity<OrganisationContact>().HasKey(contact => new { contact.Declaration, contact.Organisation });
        builder.Entity<PlannedAct>().HasIndex(act => act.Due);
        builder.Entity<IntakeUpload>(upload =>
        {
            upload.Property(u => u.Revision).IsConcurrencyToken();
            upload.HasIndex(u => new { u.Declaration, u.By });
        });
        builder.Entity<OpenedDrafting>().HasKey(opened => new { opened.Declaration, opened.Round, opened.Organisation });
        Editing(builder);
        builder.Entity<SealedFinding>(finding =>
        {
            finding.HasKey(f => f.Seal);
            finding.HasIndex(f => f.Entry);
            finding.HasIndex(f => f.Declaration);
        });
        builder.Entity<LanguageLink>(link =>
        {
            link.HasIndex(l => l.TokenHash).IsUnique();
            link.HasIndex(l => l.Declaration);
        });
        builder.Entity<WithheldSource>(source =>
        {
            source.HasKey(s => s.Token);
            source.HasIndex(s => s.Declaration);
        });
    }

    /// <summary>What editors keep among themselves.</summary>
    private static void Editing(ModelBuilder builder)
    {
        builder.Entity<Claim>().HasKey(claim => new { claim.Declaration, claim.Item });
        builder.Entity<DraftDecision>(draft =>
        {
            draft.Ignore(d => d.About);
            draft.Ignore(d => d.Fields);
            draft.Property(d => d.Revision).IsConcurrencyToken();
            draft.HasIndex(d => new { d.Declaration, d.Item }).IsUnique();
        });
        builder.Entity<DraftComment>(comment =>
        {
            comment.Ignore(c => c.FirstLine);
            comment.HasIndex(c => new { c.Declaration, c.Draft });
        });
        builder.Entity<ReasonTemplate>(template =>
        {
            template.Property(t => t.Revision).IsConcurrencyToken();
            template.HasIndex(t => t.Declaration);
        });
    }

    private sealed class UnixTime() : ValueConverter<DateTimeOffset, long>(at => at.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
}
