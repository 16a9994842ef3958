using System.Diagnostics;

namespace DraftControl.Git;

/// <summary>
/// One writer at a time, among all threads and all processes. Ref updates of libgit2 are not compare-and-swap: without
/// this lock, racing writers are acknowledged and lost.
/// </summary>
internal sealed class LedgerLock(string repository, TimeSpan patience) : IDisposable
{
    /// <summary>Not <c>*.lock</c>: those are Git's, and cleared when they are stale. This file always stays.</summary>
    public const string FileName = "draftcontrol-writer";

    /// <summary>After so many turns, other processes get a moment to take theirs.</summary>
    private const int TurnsInARow = 16;

    private readonly SemaphoreSlim gate = new(1, 1);
    private int turns;

    /// <summary>Waits for the turn.</summary>
    /// <exception cref="LedgerUnavailableException">It did not come in time, or the lock cannot be taken at all.</exception>
    public IDisposable Take()
    {
        var waiting = Stopwatch.StartNew();
        if (!gate.Wait(patience))
        {
            throw LedgerUnavailableException.Busy();
        }

        try
        {
            if (++turns % TurnsInARow == 0)
            {
                Thread.Sleep(2);
            }

            return new Turn(File(waiting), gate);
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    public void Dispose() => gate.Dispose();

    private FileStream File(Stopwatch waiting)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(repository, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException e) when (IsHeldByAnother(e))
            {
                if (waiting.Elapsed > patience)
                {
                    throw LedgerUnavailableException.Busy();
                }

                Thread.Sleep(1);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw LedgerUnavailableException.NotSaved(e);
            }
        }
    }

    /// <summary>EWOULDBLOCK, or ERROR_SHARING_VIOLATION on Windows.</summary>
    private static bool IsHeldByAnother(IOException e) => e.GetType() == typeof(IOException) && (e.HResult & 0xFFFF) is 11 or 35 or 32;

    private sealed class Turn(FileStream file, SemaphoreSlim gate) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            gate.Release();
        }
    }
}
