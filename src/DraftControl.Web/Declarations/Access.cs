using DraftControl.Web.SignIn;

namespace DraftControl.Web.Declarations;

/// <summary>What a page of a declaration works with: where declarations are, what this person may see, the hand that writes for them, where this site is, and what time it is.</summary>
public sealed record Access(DeclarationBook Declarations, Visibility Visibility, SignedIn SignedIn, Writer Writer, SiteAddress Site, TimeProvider Clock);
