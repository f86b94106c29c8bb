namespace Intake.Reports;

/// <summary>Index of what can be done with townships' reports.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this WebApplication app)
    {
        var reports = app.MapGroup("/reports").WithTags("Reports");
        reports.MapPost("/", ReportProhibitedShift.HandleAsync).WithName("ReportProhibitedShift")
            .WithSummary(
                "A township reports work shifted to it in a prohibited way; "
                + "with Idempotency-Key a repeat gets the same report")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        reports.MapGet("/", ListReports.HandleAsync).WithName("ListReports")
            .WithSummary("A township's own reports; for the establishment office those of its county. Newest first");
    }

    /// <summary>Adds what the endpoints use.</summary>
    public static void AddReports(this WebApplicationBuilder builder) => builder.Services.AddScoped<ReportProhibitedShift>();
}
