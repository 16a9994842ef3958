using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>Every row of an upload with what would become of it now.</summary>
/// <param name="File">The file as it was typed.</param>
/// <param name="Draft">The draft whose clause numbers were used.</param>
/// <param name="Rows">The rows, in order.</param>
public sealed record IntakePreview(IntakeFile File, Draft Draft, IReadOnlyList<CheckedRow> Rows)
{
    public int Count(RowState state) => counts.GetValueOrDefault(state);

    /// <summary>How many would be brought in.</summary>
    public int BroughtIn => Count(RowState.Ready) + Count(RowState.Guessed);

    private readonly Dictionary<RowState, int> counts = Rows.CountBy(row => row.State).ToDictionary();

    /// <summary>Looks through all rows.</summary>
    /// <param name="upload">What is uploaded.</param>
    /// <param name="file">Its file.</param>
    /// <param name="draft">The draft whose clause numbers were used.</param>
    /// <param name="register">What there is already.</param>
    /// <param name="reading">Reads rows.</param>
    /// <param name="said">Finds what there is already.</param>
    /// <param name="before">The number of the newest entry that counts as there already by this file itself; what was written since was brought in by this upload.</param>
    public static IntakePreview Of(IntakeUpload upload, IntakeFile file, Draft draft, Register register, RowReading reading, SaidAlready said, int before)
    {
        var (corrections, firsts, rows) = (IntakeCorrection.Read(upload.Corrections), new Dictionary<string, int>(StringComparer.Ordinal), new List<CheckedRow>(file.Rows.Count));
        foreach (var typed in file.Rows)
        {
            var correction = corrections.GetValueOrDefault(typed.Number);
            var read = reading.Read(typed, correction);
            rows.Add(Checked(read));

            CheckedRow Checked(ReadRow row) =>
                register.Find(IdOf(upload, row.Number)) is { Entry: Contributed { Seq: var seq, Contribution: var number } } && seq <= before ? new(row, RowState.ThereAlready, Contribution: number)
                : correction?.LeaveOut == true ? new(row, RowState.LeftOut)
                : row.Faults.Count > 0 ? new(row, RowState.Faulty)
                : said.Find(register, row.Key) is { } same && register.Contributions[same].Entry.Seq <= before ? new(row, RowState.ThereAlready, Contribution: same)
                : !firsts.TryAdd(row.Key, row.Number) ? new(row, RowState.ThereAlready, SameAsRow: firsts[row.Key])
                : new(row, row.From is ClauseFrom.Quoted or ClauseFrom.Similar or ClauseFrom.Unknown ? RowState.Guessed : RowState.Ready);
        }

        return new(file, draft, rows);
    }

    /// <summary>The id of the entry that a row becomes: the same for the same file by the same person, so that a file that is sent again adds nothing.</summary>
    public static EntryId IdOf(IntakeUpload upload, int row) => EntryId.Of(Core.People.PersonId.Parse(upload.By), $"{upload.File}/{row}");
}
