using Intake.Screening;
using Microsoft.AspNetCore.Mvc;

namespace Intake.Applications;

/// <summary>Index of what can be done with applications.</summary>
internal static class ApplicationEndpoints
{
    /// <summary>In bytes; the longest form that validates is far smaller.</summary>
    private const int LargestRequest = 256 * 1024;

    public static void MapApplications(this WebApplication app)
    {
        var applications = app.MapGroup("/applications").WithTags("Applications")
            .WithMetadata(new RequestSizeLimitAttribute(LargestRequest));
        applications.MapPost("/screenings", ScreenApplication.HandleAsync).WithName("ScreenApplication")
            .WithSummary(
                "Screen a form while it is being filled in: "
                + "missing fields, rules with articles, wording, and whether the duty is listed already")
            .Problems(400, 403);
        applications.MapPost("/", CreateDraft.HandleAsync).WithName("CreateDraft")
            .WithSummary("Begin a draft; with Idempotency-Key a repeat gets the same draft")
            .Problems(400, 403);
        applications.MapGet("/", ListApplications.HandleAsync).WithName("ListApplications")
            .WithSummary(
                "The caller's own applications; for members of the joint conference what was submitted in the county; "
                + "of one state or procedure, or only their own. Newest first");
        applications.MapGet("/{id:guid}", GetApplication.HandleAsync).WithName("GetApplication")
            .WithSummary("One application with its form; the entity tag is its version")
            .Problems(404);
        applications.MapPut("/{id:guid}", UpdateDraft.HandleAsync).WithName("UpdateDraft")
            .WithSummary("Replace the form of a draft; needs If-Match")
            .Problems(400, 403, 404, 409, 412, 428);
        applications.MapDelete("/{id:guid}", DeleteDraft.HandleAsync).WithName("DeleteDraft")
            .WithSummary("Delete a draft; needs If-Match")
            .Problems(403, 404, 409, 412, 428);
        applications.MapPost("/{id:guid}/submit", SubmitApplication.HandleAsync).WithName("SubmitApplication")
            .WithSummary("Submit: validates, screens, numbers without gaps within county and year; needs If-Match")
            .Problems(400, 403, 404, 409, 412, 422, 428, 503);
        applications.MapPost("/{id:guid}/correct", CorrectApplication.HandleAsync).WithName("CorrectApplication")
            .WithSummary("Hand in again what was returned for correction; needs If-Match")
            .Problems(400, 403, 404, 409, 412, 422, 428, 503);
    }

    /// <summary>Adds what the endpoints use.</summary>
    public static void AddApplications(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<DutyList>();
        builder.Services.AddScoped<OpenApplications>();
        builder.Services.AddScoped<RefusedCases>();
        builder.Services.AddScoped<Screener>();
        builder.Services.AddScoped<SubmitApplication>();
        builder.Services.AddScoped<CorrectApplication>();
    }

    private static void Problems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.ProducesProblem(status);
        }
    }
}
