namespace DraftControl.Tests.Web.Seen;

/// <summary>Something that some may see and others may not.</summary>
/// <param name="Name">What it is, in a row of the table.</param>
/// <param name="Word">A word that stands in it and in nothing else, so that it is known wherever it shows.</param>
public sealed record Thing(string Name, string Word)
{
    public static readonly Thing ReleasedWords = new("words of a released version", "albatrosswords");
    public static readonly Thing ReleasedReason = new("why they were asked for", "avocetreason");
    public static readonly Thing ReleasedDecision = new("why they were accepted", "buzzarddecision");
    public static readonly Thing Signatory = new("who signed it", "cormorantsignatory");
    public static readonly Thing Authority = new("on which authority", "curlewauthority");
    public static readonly Thing EarlyConcern = new("a concern raised before the release", "bitternconcern");
    public static readonly Thing EarlyGroup = new("of which political group it was", "crakegroup") { With = EarlyConcern };
    public static readonly Thing EarlyOffice = new("of which council it was", "quailwater") { With = EarlyConcern };

    public static readonly Thing ProposalTitle = new("a proposal's title", "dunlintitle");
    public static readonly Thing ProposalWords = new("a proposal's words", "dotterelwords");
    public static readonly Thing ProposalReason = new("a proposal's reason", "egretreason");
    public static readonly Thing Competing = new("words that compete with it", "garganeycompeting");
    public static readonly Thing Contribution = new("a contribution", "shearwaterpoint");
    public static readonly Thing Source = new("who made it, who is not to be named", "shovelersource");
    public static readonly Thing Comment = new("what was said about it", "snipecomment");
    public static readonly Thing Suggestion = new("other words suggested", "siskinsuggestion");
    public static readonly Thing Question = new("what its proposer was asked", "stonechatquestion");
    public static readonly Thing Round = new("what a round is for", "swiftround");
    public static readonly Thing Cluster = new("what says the same", "tealcluster");
    public static readonly Thing RefusedReason = new("why a proposal was not accepted", "fieldfaredecision");
    public static readonly Thing Withdrawn = new("a proposal taken back", "fulmarwithdrawn");
    public static readonly Thing DraftWords = new("words of the draft", "gannetdraft");
    public static readonly Thing LateConcern = new("a concern about the draft", "goldcrestconcern");
    public static readonly Thing LateGroup = new("of which political group that was", "crakegroup") { With = LateConcern };
    public static readonly Thing LateOffice = new("of which council that was", "quailwater") { With = LateConcern };
    public static readonly Thing Unsent = new("an unsent proposal", "heronunsent");

    public static readonly Thing Panel = new("what a panel is for", "wheatearpanel");
    public static readonly Thing Interest = new("an interest that a councillor declared", "yaffleinterest");
    public static readonly Thing WholeConcern = new("a concern about the whole text", "whinchatwhole");
    public static readonly Thing WholeOffice = new("of which council that concern was", "quailwater") { With = WholeConcern };
    public static readonly Thing LanguageAnswer = new("what front-line staff said of the language", "wrenanswer");
    public static readonly Thing LanguageOffice = new("of which council they were", "quailwater") { With = LanguageAnswer };
    public static readonly Thing ReceivedAnswer = new("an answer that came by e-mail", "warbleranswer");
    public static readonly Thing ReceivedMail = new("the mail itself", "wigeonmail");
    public static readonly Thing Term = new("a loaded term, with its reason", "willowterm");
    public static readonly Thing ProposedRules = new("why other publishing rules are proposed", "tanagerrules");
    public static readonly Thing CandidateBack = new("why a candidate was taken back", "treecreepercandidate");

    public static readonly Thing DraftDecision = new("a draft decision", "turnstonedraft");
    public static readonly Thing DraftComment = new("what editors say about it", "twitecomment");
    public static readonly Thing ReasonTemplate = new("a text to begin reasons with", "wagtailtemplate");
    public static readonly Thing WithheldSource = new("who made a point, withheld", "whimbrelsource");
    public static readonly Thing UploadedRow = new("a row not brought in yet", "woodlarkrow");

    public static readonly Thing ApprovedWords = new("words of a version not released", "kestrelapproved");
    public static readonly Thing ApprovedReason = new("why they were asked for there", "kittiwakereason");
    public static readonly Thing Embargoed = new("who signed that", "lapwingsigned");
    public static readonly Thing EmbargoedAuthority = new("on which authority that", "linnetauthority");
    public static readonly Thing Planned = new("when it is to be released", $"27 February {DateTime.UtcNow.Year + 1}");

    public static readonly Thing Invited = new("who else is invited to sign", "puffininvited");
    public static readonly Thing InvitedAddress = new("at which address", "ploveraddress");
    public static readonly Thing Request = new("who asks to sign", "merlinrequest");
    public static readonly Thing RequestWords = new("what it commits to", "ospreymission");
    public static readonly Thing Contact = new("who can be asked there", "nightjarcontact");
    public static readonly Thing Message = new("a message to an organisation", "redwingmessage");
    public static readonly Thing PersonName = new("a person's name", "sandpipername");
    public static readonly Thing PersonAddress = new("a person's address", "skylarkaddress");

    /// <summary>Every thing, in the order of the table.</summary>
    public static readonly IReadOnlyList<Thing> All =
    [
        ReleasedWords, ReleasedReason, ReleasedDecision, Signatory, Authority, EarlyConcern, EarlyGroup, EarlyOffice,
        ProposalTitle, ProposalWords, ProposalReason, Competing, Contribution, Source, Comment, Suggestion, Question, Round, Cluster, RefusedReason, Withdrawn, DraftWords, LateConcern, LateGroup, LateOffice,
        Panel, Interest, WholeConcern, WholeOffice, LanguageAnswer, LanguageOffice, ReceivedAnswer, ReceivedMail, Term, ProposedRules, CandidateBack,
        Unsent, DraftDecision, DraftComment, ReasonTemplate, WithheldSource, UploadedRow,
        ApprovedWords, ApprovedReason, Embargoed, EmbargoedAuthority, Planned,
        Invited, InvitedAddress, Request, RequestWords, Contact, Message, PersonName, PersonAddress,
    ];

    /// <summary>What the word has to stand together with, where it may well be known by itself; null where it must not be.</summary>
    public Thing? With { get; private init; }

    /// <summary>The beginning of the word: who looks for it and finds the whole word was told the rest.</summary>
    public string Beginning => Word[..^3];
}
