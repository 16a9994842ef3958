namespace DraftControl.Tests.Support;

/// <summary>
/// The ways in which people use a browser: the width of the window, and whether scripts run. On a small phone without, which is the hardest; on a
/// desk and on a phone with scripts where everything is asked for.
/// </summary>
public sealed class Ways : TheoryData<int, bool>
{
    public Ways()
    {
        Add(320, false);
        if (Thorough.IsAsked)
        {
            Add(1280, true);
            Add(320, true);
            Add(360, true);
        }
    }
}
