using System.Reflection;
using Xunit.v3;

namespace DraftControl.Tests.Support;

/// <summary>Closes the pages that a test opened once it is over. Each has a process of its own, which would go on until all tests are.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ClosesPagesAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Task.Run(() => Chromium.ClosePages(test.UniqueID));
}
