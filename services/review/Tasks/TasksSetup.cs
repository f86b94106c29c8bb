namespace Review.Tasks;

/// <summary>Who of a body does what: hand-overs of cases and delegations.</summary>
internal static class TasksSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddTasks(this WebApplicationBuilder builder) => builder.Services.AddHttpClient<Colleagues>(portal =>
    {
        portal.BaseAddress = new Uri(
            builder.Configuration["services:portal:http:0"]
            ?? throw new InvalidOperationException("services:portal:http:0 is not configured"));
        portal.Timeout = Patience;
    });

    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        var assignment = routes.MapGroup("/cases/{id:guid}/assignment");
        assignment.MapGet("/", Assignments.ReadAsync).WithSummary("Who of my body has the case, and who had it");
        assignment.MapPost("/", HandOverTask.HandleAsync).WithSummary("交办: hand the case to an account of my body, or take it over");
        assignment.MapDelete("/", Assignments.GiveBackAsync).WithSummary("Give the case back to the whole body");

        var delegations = routes.MapGroup("/delegations");
        delegations.MapGet("/", Delegations.ListAsync).WithSummary("Delegations within my body, newest first");
        delegations.MapPost("/", MakeDelegation.HandleAsync)
            .WithSummary("委托代办: have a colleague act in my place on what is assigned to me");
        delegations.MapDelete("/{id:guid}", Delegations.EndAsync).WithSummary("End a delegation; it stays on record");
    }
}
