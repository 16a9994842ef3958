namespace DraftControl.Web.Demo;

/// <summary>The words of the demo's public pages.</summary>
internal static class PublicText
{
    public const string HowToSign = """
        This declaration is illustrative: the organisations that signed it are invented. The steps are those of a real one.

        1. Read version 1.0. An organisation signs one exact version, and its words never change again.
        2. Have it decided by whoever may decide for your organisation, for example its cabinet.
        3. Ask to sign, on the page of signatories. Say who signs, who decided, and whether your name may be shown.
        4. A steward compares what you say with the minutes, and then records the signature.

        You can take your name off at any time. The record then says when, and why.

        A later version has to be signed anew. A signature never moves to words that the signatory has not seen.
        """;

    public const string Released = """
        Version 1.0 is open to everybody. Four organisations signed it before it was released, and their names opened together with the text.

        Any council or public body can sign from today. The page on how to sign says what is needed. Reading and signing cost nothing.

        Like everything here, this is illustrative.
        """;

    public const string Northam = """
        ## Partners

        - Southam City Council
        - Northam Tenants’ Panel

        ## Mission

        A tenant who reports a repair sees where it stands, on a phone or in a letter, without having to call again.

        ## Impact

        We expect 4,000 fewer calls a year. We count them every month, and publish the figures.

        ## Where it stands

        In use on two estates. The others follow by the end of the year.
        """;

    public const string Westam = """
        ## Partners

        - Eastam District Council

        ## Mission

        Every form can be filled in in Welsh or in English, and a person can change the language at any question.

        ## Impact

        Twelve forms become six. Nobody has to ask for a form in their language and wait for it.

        ## Where it stands

        Being tried out with thirty residents.
        """;

    public const string Guild = """
        ## Partners

        - Ministry for Local Services
        - Eight councils with fewer than 300 staff

        ## Mission

        A council that is too small to train its own people gets a place in the courses of a larger one.

        ## Impact

        Forty places a year, shared between councils that had none.

        ## Where it stands

        Agreed with the first three large councils. Courses begin in the autumn.
        """;

    public const string PlanningNotes = """
        Eastam District Council rewrote the notes that come with a planning application. Twelve residents read every page aloud, and said where they stopped.

        ## What changed

        - 31 pages became 9.
        - Applications that come back because something is missing fell from four in ten to one in ten.

        ## What others can take

        The notes are free to copy. The council also says what did not work: a glossary, which nobody opened.
        """;

    public const string LeavingASupplier = """
        Southam City Council changed the supplier of its library system, and took every record along.

        ## How

        The contract named an open format, and a rehearsal each year. The first rehearsal failed, two years before the council left, when there was time to mend it.

        ## What others can take

        The paragraph of the contract, and the list of checks from the rehearsal.
        """;
}
