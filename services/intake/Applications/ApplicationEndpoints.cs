using Intake.Screening;

namespace Intake.Applications;

/// <summary>Index of what can be done with applications.</summary>
internal static class ApplicationEndpoints
{
    public static void MapApplications(this WebApplication app)
    {
        var applications = app.MapGroup("/applications").WithTags("Applications");
        applications.MapPost("/screenings", ScreenApplication.HandleAsync)
            .WithSummary("Screen a form while it is being filled in: missing fields, rules with articles, wording, and whether the duty is listed already");
        applications.MapPost("/", CreateDraft.HandleAsync)
            .WithSummary("Begin a draft; with Idempotency-Key a repeat gets the same draft");
        applications.MapGet("/", ListApplications.HandleAsync)
            .WithSummary("The caller's own applications; for members of the joint conference what was submitted in the county. Newest first");
        applications.MapGet("/{id:guid}", GetApplication.HandleAsync)
            .WithSummary("One application with its form; the entity tag is its version");
        applications.MapPut("/{id:guid}", UpdateDraft.HandleAsync)
            .WithSummary("Replace the form of a draft; needs If-Match");
        applications.MapDelete("/{id:guid}", DeleteDraft.HandleAsync)
            .WithSummary("Delete a draft; needs If-Match");
        applications.MapPost("/{id:guid}/submit", SubmitApplication.HandleAsync)
            .WithSummary("Submit (XA 第八条): validates, screens, numbers without gaps within county and year; needs If-Match");
        applications.MapPost("/{id:guid}/correct", CorrectApplication.HandleAsync)
            .WithSummary("Hand in again what was returned for correction; needs If-Match");
        applications
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Adds what the endpoints use.</summary>
    public static void AddApplications(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<DutyIsNotListedAlready>();
        builder.Services.AddScoped<Screener>();
        builder.Services.AddScoped<SubmitApplication>();
        builder.Services.AddScoped<CorrectApplication>();
    }
}
