using DraftControl.Web.Accounts;
using DraftControl.Web.Look;
using DraftControl.Web.Privacy;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Pages;

/// <summary>What is kept about people, where, for how long, and which cookies there are.</summary>
public sealed class PrivacyModel(Cookies cookies, IDbContextFactory<AccountsContext> accounts, Operator @operator) : PageModel
{
    public Operator Operator => @operator;

    public IReadOnlyList<SetCookie> Cookies { get; private set; } = [];

    public IReadOnlyList<string> Kept { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Cookies = await cookies.All();
        await using var context = await accounts.CreateDbContextAsync(HttpContext.RequestAborted);
        Kept = DraftControl.Web.Privacy.Kept.In(context);
    }
}
