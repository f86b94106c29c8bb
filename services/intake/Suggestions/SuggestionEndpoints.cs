namespace Intake.Suggestions;

/// <summary>Index of what can be done with suggestions about the list.</summary>
internal static class SuggestionEndpoints
{
    public static void MapSuggestions(this WebApplication app)
    {
        var everybody = app.MapGroup("/public/suggestions").AllowAnonymous().WithTags("Suggestions");
        everybody.MapPost("/", MakeSuggestion.HandleAsync).WithName("MakeSuggestion")
            .WithSummary("Anybody suggests something about a county's list, without saying who they are")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        everybody.MapGet("/", ListSuggestions.PublishedAsync).WithName("ListPublishedSuggestions")
            .WithSummary("What the establishment office answered and published")
            .ProducesProblem(StatusCodes.Status404NotFound);

        var suggestions = app.MapGroup("/suggestions").WithTags("Suggestions");
        suggestions.MapGet("/", ListSuggestions.OfCountiesAsync).WithName("ListSuggestions")
            .WithSummary("For the establishment office and the justice bureau: their county's suggestions. Newest first");
        suggestions.MapPost("/{id:guid}/answer", AnswerSuggestion.HandleAsync).WithName("AnswerSuggestion")
            .WithSummary("The establishment office answers once, and says whether everybody is to see it")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }
}
