using System.Text;

namespace DraftControl.Tests.Web.Intake;

/// <summary>Files as they come back from workshops.</summary>
internal static class Workshop
{
    /// <summary>Forty rows: the clause of one has to be guessed, five say what others say, three have faults.</summary>
    public static byte[] Forty() => File([
        .. Enumerable.Range(1, 30).Select(row => $"northam;1.1;te;Point {row};"), "northam;;te;What are “new taps”?;", "southam;1.1;ed;Point 2;",
        .. Enumerable.Range(3, 3).Select(row => $"northam;1.1;ed;point  {row};"), "Northam Borough Council;1.1;ge;\"POINT\n1\";", "southam;1.1;te;Point 2;",
        "Nobody;1.1;te;Whoever;", "northam;1.1;xx;What kind;", "northam;1.1;te;;No point"]);

    /// <summary>Any number of different rows.</summary>
    public static byte[] Rows(int count) => File(Enumerable.Range(1, count).Select(row => $"northam;1.1;te;Point {row};"));

    /// <summary>Any number of different rows whose clause has to be guessed from the words that they propose.</summary>
    public static byte[] Long(int count) => File(Enumerable.Range(1, count).Select(row => $"northam;;te;\"Point {row}: why “a thing that nobody says”?\";We will find out what people need before we build anything, {row} times."));

    private static byte[] File(IEnumerable<string> rows) => Encoding.UTF8.GetBytes($"MB/NC;Clause/ Subclause;Type of comment;Comments;Proposed change\r\n{string.Join("\r\n", rows)}\r\n");
}
