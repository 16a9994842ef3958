namespace DraftControl.Web.Security;

/// <summary>The headers that every answer carries: nothing from another host, no script or style inside a page, no framing.</summary>
public static class SecurityHeaders
{
    /// <summary>The name of the policy for files that people keep: should a browser show one all the same, it can do nothing there.</summary>
    public const string OfDownloads = "downloads";

    public static HeaderPolicyCollection DownloadPolicy => Common()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddStyleSrc().UnsafeInline();
            csp.AddFrameAncestors().None();
            csp.AddSandbox();
        });

    public static HeaderPolicyCollection Policy => Common()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddStyleSrc().Self();
            csp.AddScriptSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
            csp.AddBaseUri().None();
        });

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddGeolocation().None();
            policy.AddMicrophone().None();
        })
        .AddStrictTransportSecurityMaxAge()
        .RemoveServerHeader();
}
