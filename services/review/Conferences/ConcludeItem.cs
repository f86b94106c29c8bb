using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Cases;
using Review.Printing;
using Conclude = DutyLaw.Conferences.Acts.ConcludeItem;

namespace Review.Conferences;

/// <summary>
/// 会议决定: the outcome of an item. That of a case is done on the case by its own procedure, with the attendance and minutes recorded
/// here.
/// </summary>
internal static class ConcludeItem
{
    /// <summary>What was decided.</summary>
    /// <param name="Outcome">Of a case; none for a topic.</param>
    /// <param name="Townships">Nine-digit codes of the townships it is agreed for.</param>
    /// <param name="Text">What was decided, in words; needed for a topic.</param>
    /// <param name="Responsible">责任单位.</param>
    internal sealed record Decided(
        ConferenceOutcome? Outcome = null,
        IReadOnlyList<string>? Townships = null,
        string? Reason = null,
        string? Text = null,
        string? Responsible = null,
        DateOnly? DueOn = null);

    public static void MapConcludeItem(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/items/{item:int}/outcome", HandleAsync)
            .WithSummary("作出会议决定: outcome per case and township, or the answer to a topic");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id,
        int item,
        Decided decided,
        [AsParameters] Asked asked,
        Desk desk,
        CaseActs cases,
        CasePrints prints,
        CancellationToken cancel) =>
        desk.ActAsync(id, Conclude.Is, asked, hand => PrepareAsync(hand, item, decided, cases, prints, cancel), cancel);

    private static async Task<Move> PrepareAsync(
        AtHand hand, int number, Decided decided, CaseActs cases, CasePrints prints, CancellationToken cancel)
    {
        var act = new Conclude(
            Guid.CreateVersion7(), number, decided.Outcome, decided.Townships, decided.Reason, decided.Text,
            decided.Responsible, decided.DueOn);
        if (hand.Conference.Item(number) is not { Kind: ItemKind.Case } item
            || await CaseStore.FindAsync(hand.Connection, item.Subject, cancel) is not { Case: var c })
        {
            return new(act);
        }

        var deliberated = Deliberation.Of(c, prints.FormOf(hand.Pack.Code, c.Procedure, c.Edition), hand.Pack);
        return new(
            act with { Deliberated = deliberated, CalledTo = c.Conference?.On },
            null,
            after => cases.ActAsync(
                hand,
                item,
                new ConcludeConference(
                    decided.Outcome!.Value, Minutes.Draft(after, hand.Pack).TextOf(number), after.Attended,
                    decided.Townships, decided.Reason),
                cancel));
    }
}
