using DutyLaw.Bodies;
using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Suggestions;

/// <summary>The office's answer.</summary>
/// <param name="Publish">True: everybody sees the suggestion with its answer.</param>
internal sealed record AnswerRequest(string? Text = null, bool Publish = false);

/// <summary>The establishment office answers a suggestion, once; the same answer again is the same.</summary>
internal static class AnswerSuggestion
{
    private const string Update =
        """
        update suggestions set answer = $3, published = $4, answered_by = $5, account = $6, answered_on = $7
        where county = $1 and id = $2 and answer is null
        """;

    public static async Task<Results<Ok<SuggestionView>, ProblemHttpResult>> HandleAsync(
        Guid id,
        AnswerRequest request,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        var found = await database.OneAsync(
            official.Tenant,
            new NpgsqlBatchCommand($"select {SuggestionView.Columns} from suggestions where county = any($1) and id = $2")
                .With(official.Counties.ToArray(), id),
            row => SuggestionView.Read(row, packs),
            cancel);
        if (found is null)
        {
            return Problem.NotFound().ToResult();
        }

        var article = packs.OfCounty(found.County)?.SuggestionArticle;
        var fault = official.Role != nameof(Role.EstablishmentOffice)
            ? OnlyTheEstablishmentOfficeAnswers(article)
            : MakeSuggestion.TextFault(request.Text, "答复");
        if (fault is not null)
        {
            return fault.ToResult();
        }

        var text = request.Text!.Trim();
        var answered = (await database.AllAsync(
            Tenant.Of(found.County),
            [
                new NpgsqlBatchCommand(Update).With(found.County, id, text, request.Publish, official.Body, official.Account, time.Today()),
                new NpgsqlBatchCommand($"select {SuggestionView.Columns} from suggestions where county = $1 and id = $2")
                    .With(found.County, id),
            ],
            row => SuggestionView.Read(row, packs),
            cancel)).Single();
        return answered.Answer == text && answered.Published == request.Publish
            ? TypedResults.Ok(answered)
            : SuggestionsAreAnsweredOnce(article).ToResult();
    }

    private static Problem OnlyTheEstablishmentOfficeAnswers(string? article) =>
        Problem.Forbidden("意见和建议由编办答复。") with { Rule = nameof(OnlyTheEstablishmentOfficeAnswers), Article = article };

    private static Problem SuggestionsAreAnsweredOnce(string? article) =>
        new(StatusCodes.Status409Conflict, "already-answered", "该意见建议已经答复。", nameof(SuggestionsAreAnsweredOnce), article);
}
