namespace DraftControl.Tests.Web.Roles;

/// <summary>What somebody is answered: the words of the table.</summary>
internal enum Cell
{
    /// <summary>Shown, or done: what the row says is then written.</summary>
    Yes,

    /// <summary>Asked to sign in: led there, or 401.</summary>
    SignIn,

    /// <summary>Asked for a passkey or a code: led there, or 403 with the sentence that says so.</summary>
    Confirm,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>404: for them there is no such thing.</summary>
    NotFound,

    /// <summary>400, 409 or 422: the rules say why not.</summary>
    Refused,

    /// <summary>Answered as if it had happened before, so that nothing is told; and nothing happens.</summary>
    Nothing,
}

/// <summary>Who sees something where drafting is not public.</summary>
internal enum Shown
{
    /// <summary>No declaration's: the same always.</summary>
    Always,

    /// <summary>Everybody once a version is released; before that those who take part.</summary>
    OnceReleased,

    /// <summary>Those who take part.</summary>
    ToThoseWhoTakePart,

    /// <summary>Those who take part, on a page that shows other things to everybody.</summary>
    OnAPublicPage,

    /// <summary>Everybody once a version is released; a file asks nobody to sign in.</summary>
    AsAFile,

    /// <summary>Everybody once a signature is public: before that there is no such thing for anybody.</summary>
    WithTheSignature,

    /// <summary>The same to everybody: what the public may see, and nothing before the first release.</summary>
    AsToThePublic,

    /// <summary>Those who take part, in a file that asks nobody to sign in.</summary>
    AsAFileToThoseWhoTakePart,
}

/// <summary>How far a declaration is.</summary>
internal enum World
{
    /// <summary>Drafting is public.</summary>
    DraftedInPublic,

    /// <summary>Drafting is for those who take part, and a version is released.</summary>
    DraftedByParticipants,

    /// <summary>Drafting is for those who take part, and nothing is released.</summary>
    NothingReleased,
}
