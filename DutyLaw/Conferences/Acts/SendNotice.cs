using DutyLaw.Cases;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>会议通知: everybody who has a seat is told day, place and agenda.</summary>
/// <param name="Items">The agenda as its cases stand on this day.</param>
public sealed record SendNotice(IReadOnlyList<AgendaItem> Items) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "send-conference-notice";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <summary>Who is invited, and as what.</summary>
    public IReadOnlyList<Invitation> Invited { get; init; } = [];

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Draft, ConferenceState.Approved];

    internal override ConferenceState? To => ConferenceState.Called;

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Calling;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new AgendasAreApprovedByTheConvener(), new ConferencesMeetTodayOrLater()];

    internal override ConferenceAct Completed(Tried tried) => this with { Invited = tried.Pack.InvitedTo(tried.Conference, Items) };

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) => Told(
        tried.Pack.InvitedTo(tried.Conference, Items).Select(i => i.Body),
        "联席会议议程通知",
        $"{tried.Conference.Day:yyyy-MM-dd}，{tried.Conference.Place}：{string.Join("；", Items.Select(i => i.Title))}");

    internal override JointConference Apply(JointConference before, ConferenceFact fact) =>
        before with { Items = [.. Items], Invited = Invited };
}
