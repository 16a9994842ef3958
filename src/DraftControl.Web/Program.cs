using DraftControl.Web;
using DraftControl.Web.SignIn;

var site = Site.Build(args);

if (TokenCommand.IsAsked(args))
{
    return TokenCommand.Run(site.Services, site.Configuration);
}

site.Prepare();
site.Run();
return 0;
