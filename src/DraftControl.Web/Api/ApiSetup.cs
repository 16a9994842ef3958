using DraftControl.Git;
using Microsoft.AspNetCore.Diagnostics;

namespace DraftControl.Web.Api;

/// <summary>The JSON API under <c>/api/v1</c>, described at <c>/openapi/v1.json</c>. Every act on a page can be done here too.</summary>
public static class ApiSetup
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", ApiDescription.Describe);
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => context.ProblemDetails.Detail ??= Problems.Sentence(context.ProblemDetails.Status));
        services.AddScoped<ApiCall>();
    }

    /// <summary>Answers whatever goes wrong under <c>/api</c> with problem details.</summary>
    public static void UseApiProblems(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
        api => api
            .UseExceptionHandler(handler => handler.Run(async context =>
            {
                var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
                await (fault switch
                {
                    BadHttpRequestException bad => Results.Problem(detail: $"The request cannot be read: {bad.InnerException?.Message ?? bad.Message}", statusCode: bad.StatusCode),
                    LedgerUnavailableException unavailable => Results.Problem(detail: unavailable.Message, statusCode: StatusCodes.Status503ServiceUnavailable),
                    _ => Results.Problem(detail: "Sorry, there is a problem with the service. Try again later.", statusCode: StatusCodes.Status500InternalServerError),
                }).ExecuteAsync(context);
            }))
            .UseStatusCodePages());

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

        var api = app.MapGroup("/api/v1").AddEndpointFilter<NeedsIdempotencyKey>();
        api.MapGroup("").WithTags("Declarations").MapDeclarations();
        var declaration = api.MapGroup("/declarations/{slug}");
        declaration.MapGroup("").WithTags("People").MapRoster();
        declaration.MapGroup("").WithTags("Proposals").MapProposals();
        declaration.MapGroup("").WithTags("Proposals").MapDecisions();
        declaration.MapGroup("").WithTags("Proposals").MapReplies();
        declaration.MapGroup("").WithTags("Contributions").MapContributions();
        declaration.MapGroup("").WithTags("Clusters").MapClusters();
        declaration.MapGroup("").WithTags("Discussions").MapDiscussions();
        declaration.MapGroup("").WithTags("Rounds").MapRounds();
        declaration.MapGroup("").WithTags("Contributions").MapAnswers();
        declaration.MapGroup("").WithTags("Among editors").MapDraftDecisions();
        declaration.MapGroup("").WithTags("Among editors").MapClaims();
        declaration.MapGroup("").WithTags("Among editors").MapReasonTemplates();
        declaration.MapGroup("").WithTags("Neutrality and agreement").MapNeutrality();
        declaration.MapGroup("").WithTags("Publishing rules").MapPublishing();
        declaration.MapGroup("").WithTags("Neutrality and agreement").MapPanels();
        declaration.MapGroup("").WithTags("Neutrality and agreement").MapConcerns();
        declaration.MapGroup("").WithTags("Language tests").MapLanguageTests();
        declaration.MapGroup("").WithTags("Loaded terms").MapTerms();
        declaration.MapGroup("").WithTags("Versions").MapVersions();
        declaration.MapGroup("").WithTags("Signatures").MapSignatures();
        declaration.MapGroup("").WithTags("Signatures").MapSignatureRequests();
        declaration.MapGroup("").WithTags("Record of changes").MapRecord();
        declaration.MapGroup("").WithTags("Search").MapSearch();
    }
}
