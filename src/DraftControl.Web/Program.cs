using DraftControl.Web;
using DraftControl.Web.Security;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddRequestLimit();
builder.Services.AddRazorPages().AddViewOverrides(builder.Configuration);

var app = builder.Build();

app.UseSecurityHeaders(SecurityHeaders.Policy);
app.UseErrorPages();
app.UseRouting();
app.UseRequestLimit();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();

app.Run();
