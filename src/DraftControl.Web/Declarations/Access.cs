using DraftControl.Web.SignIn;

namespace DraftControl.Web.Declarations;

/// <summary>What a page of a declaration works with: where declarations are, what this person may see, the hand that writes for them, what is noted of who reads, where this site is, and what time it is.</summary>
public sealed record Access(DeclarationBook Declarations, Visibility Visibility, SignedIn SignedIn, Writer Writer, Openings Openings, SiteAddress Site, TimeProvider Clock);
