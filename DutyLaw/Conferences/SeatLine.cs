using DutyLaw.Packs;

namespace DutyLaw.Conferences;

/// <summary>A seat in a conference, and why a body has it.</summary>
/// <param name="Subject">On what the body gives its opinion; null: it may comment.</param>
/// <param name="Article">The article that gives it the seat.</param>
/// <param name="Items">Numbers of the items it has proposed or is concerned by.</param>
public sealed record SeatLine(
    string Body,
    string Name,
    InvitedAs As,
    string AsTitle,
    string? Subject,
    string Article,
    IReadOnlyList<int> Items)
{
    /// <summary>Who was sent the notice; before it goes out, who would be.</summary>
    public static IReadOnlyList<SeatLine> Of(JointConference conference, Jurisdiction pack) =>
    [
        .. (conference.Invited.Count > 0 ? conference.Invited : pack.InvitedTo(conference, conference.Items))
            .Select(i => Of(conference, i, pack)),
    ];

    private static SeatLine Of(JointConference conference, Invitation invited, Jurisdiction pack)
    {
        var membership = pack.MembershipOf();
        var seat = pack.Find(invited.Body) is { Role: var role } ? membership.Seats.FirstOrDefault(s => s.Role == role) : null;
        return new(
            invited.Body, pack.NameOf(invited.Body), invited.As, Titles.Of(invited.As), seat?.Subject,
            seat?.Article ?? membership.ArticleOf(Basis.Seats),
            [.. conference.Items.Where(i => Concerns(i, invited.Body)).Select(i => i.Number)]);
    }

    private static bool Concerns(AgendaItem item, string body) =>
        item.ProposedBy == body || item.Townships.Any(t => Bodies.Body.OfTownship(t) == body);
}
