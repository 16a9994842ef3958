using System.Text;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Files of contributions that Northam's representative uploaded.</summary>
internal sealed partial class Stage
{
    private byte[] NewFile => Encoding.UTF8.GetBytes(NewRows());

    /// <summary>A table of one point that nobody has made.</summary>
    public string NewRows() => $"Organisation,Point\nnortham,{NewName()}\n";

    /// <summary>One that is not brought in yet, by its id.</summary>
    public string Upload() => Upload(finished: false);

    /// <summary>One that was brought in, or rather left out.</summary>
    public string FinishedUpload() => Upload(finished: true);

    /// <summary>A file that contributions came in, by its hash.</summary>
    public string BroughtFile() => BroughtFile(new Contributor.Registered(Slug.Parse("northam")));

    /// <summary>One that holds a name which is withheld.</summary>
    public string WithheldFile() => BroughtFile(new Contributor.Withheld(Get<WithheldSources>().Keep(Slug, ["Zebra Works"])[0]));

    private string BroughtFile(Contributor contributor)
    {
        var (file, by) = (Get<IntakeFiles>().Keep(Slug, NewFile), new Office(PersonId.Parse(Person(Who.OwnRepresentative)), Role.Representative, Slug.Parse("northam")));
        var id = EntryId.Of(by.Person, NewId());
        Get<DeclarationBook>().Find(Slug)!.Write(id, (register, now) => register.Unchanged(new Contributed(
            register.Head(id, by, now, Reason.Parse("Say how")), register.NextContribution, ContributionKind.Other, contributor, Clause: null, register.Tip!, new Occasion(OccasionKind.Workshop, Place: null, Day: null), Wording: null, file)));
        return $"{file}";
    }

    private string Upload(bool finished)
    {
        var upload = new IntakeUpload
        {
            Id = NewId(),
            Declaration = $"{Slug}",
            By = Person(Who.OwnRepresentative),
            Role = "representative",
            Organisation = "northam",
            File = $"{Get<IntakeFiles>().Keep(Slug, NewFile)}",
            Created = DateTimeOffset.UtcNow,
            Draft = 1,
            Occasion = "workshop",
            Rows = 1,
            Confirmed = finished ? DateTimeOffset.UtcNow : null,
            Finished = finished ? DateTimeOffset.UtcNow : null,
            Outcomes = finished ? IntakeOutcome.Json([new(1, IntakeFate.LeftOut, Why: "Left out by choice")]) : null,
        };
        Get<IntakeUploads>().Add(upload);
        return upload.Id;
    }
}
