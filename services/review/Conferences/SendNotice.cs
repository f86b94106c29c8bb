using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Procedures;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Cases;
using ServiceDefaults.Problems;
using Notice = DutyLaw.Conferences.Acts.SendNotice;

namespace Review.Conferences;

/// <summary>会议通知: every case on the agenda is called to the conference by its own procedure, all or none, and every seat is told.</summary>
internal static class SendNotice
{
    public static void MapSendNotice(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/notice", HandleAsync).WithSummary("发出会议通知: calls every case on the agenda, or none");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Asked asked, Desk desk, CaseActs cases, CancellationToken cancel) =>
        desk.ActAsync(id, Notice.Is, asked, hand => PrepareAsync(hand, cases, cancel), cancel);

    private static async Task<Move> PrepareAsync(AtHand hand, CaseActs cases, CancellationToken cancel)
    {
        var items = await AgendaItems.ReadAsync(hand, [.. hand.Conference.Items.Select(i => i.Subject)], cancel);
        return items is null ? new(null, Problem.NotFound()) : new(new Notice(items), null, after => CallAsync(hand, cases, after, cancel));
    }

    private static async Task<Problem?> CallAsync(AtHand hand, CaseActs cases, JointConference after, CancellationToken cancel)
    {
        var others = after.Others.Concat(after.Invited.Where(i => i.As == InvitedAs.Chair).Select(i => i.Body)).ToList();
        foreach (var item in after.Items.Where(i => i.Kind == ItemKind.Case))
        {
            if (await cases.ActAsync(hand, item, new ScheduleConference(after.Day, after.Place, others), cancel) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }
}
