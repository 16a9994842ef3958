using System.Text.Json.Serialization.Metadata;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DraftControl.Web.Api;

/// <summary>What the description of the API says besides what can be read off its code.</summary>
internal static class ApiDescription
{
    private const string Problem = "application/problem+json";

    private static readonly (int Status, string Words)[] problems =
    [
        (StatusCodes.Status400BadRequest, "The request cannot be read; the detail says what to send."),
        (StatusCodes.Status401Unauthorized, "There is no bearer token, or it is not known."),
        (StatusCodes.Status404NotFound, "There is no such thing that the caller may see."),
    ];

    private static readonly (int Status, string Words)[] problemsOfWriting =
    [
        .. problems,
        (StatusCodes.Status403Forbidden, "The caller does not hold the office that this is for."),
        (StatusCodes.Status409Conflict, "The words changed since the caller read them, or the key was used for something else."),
        (StatusCodes.Status413PayloadTooLarge, "The request is too large."),
        (StatusCodes.Status422UnprocessableEntity, "The rules do not allow it as things stand."),
        (StatusCodes.Status429TooManyRequests, "Too many requests; the header Retry-After says when to come back."),
        (StatusCodes.Status503ServiceUnavailable, "The record cannot be written just now; the detail says whether it was."),
    ];

    public static void Describe(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = NameOf;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.AddComponent<IOpenApiSecurityScheme>(TokenAuthentication.SchemeName, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A person's token. What is public is read without one.",
            });
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, cancel) =>
        {
            var writes = HttpMethods.IsPost(context.Description.HttpMethod ?? "");
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(TokenAuthentication.SchemeName, context.Document)] = [] }];
            operation.Responses ??= [];
            foreach (var (status, words) in writes ? problemsOfWriting : problems)
            {
                operation.Responses[$"{status}"] = new OpenApiResponse
                {
                    Description = words,
                    Content = new Dictionary<string, OpenApiMediaType> { [Problem] = new() { Schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), cancellationToken: cancel) } },
                };
            }

            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
            {
                // What is public is read, and begun, without a token.
                operation.Security.Add([]);
            }

            if (writes)
            {
                operation.Responses.Remove("200");
                if (operation.Responses.TryGetValue("202", out var taken))
                {
                    taken.Description = "Taken; the answer says what happens next.";
                }
                else
                {
                    operation.Responses["201"] = new OpenApiResponse { Description = "Written, or written before with the same key." };
                }

                operation.Parameters ??= [];
                if (operation.Parameters.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == "check") is { } check)
                {
                    check.Description = "true: nothing is written, and the answer says what would come of it.";
                    operation.Responses["200"] = new OpenApiResponse { Description = "With check=true: what would come of it. Nothing is written." };
                }

                operation.Parameters.Add(Header(NeedsIdempotencyKey.Header, required: true, $"1 to {NeedsIdempotencyKey.MaxLength} characters, new for each act, the same when it is sent again."));
                operation.Parameters.Add(Header(SignedIn.OfficeHeader, required: false, "The office in which somebody speaks who holds several, like editor@centre."));
            }
        });
    }

    /// <summary>The name of a type in the description, where bodies of different calls would otherwise be taken for each other if they had one name.</summary>
    private static string? NameOf(JsonTypeInfo type) => (OpenApiOptions.CreateDefaultSchemaReferenceId(type), type.Type.DeclaringType) switch
    {
        ({ } name, { } calls) => $"{calls.Name.Replace("Endpoints", "", StringComparison.Ordinal)}{name}",
        var (name, _) => name,
    };

    private static OpenApiParameter Header(string name, bool required, string words) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = words,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
