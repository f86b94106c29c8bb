using DutyLaw.Cases;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>督促: the date of a decision has passed. Done by the sweep, once for each decision.</summary>
public sealed record RemindOfDecision(Guid Resolution) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "remind-of-decision";

    /// <inheritdoc/>
    public override string Name => Is;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called, ConferenceState.Signed, ConferenceState.Issued];

    internal override Hand By => Hand.System;

    internal override Basis Basis => Basis.Following;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new OnlyOverdueDecisionsAreRemindedOfOnce()];

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) => tried.Conference.Resolutions.Where(r => r.Id == Resolution)
        .SelectMany(r => Told(
            tried.Pack.LeadOf(tried.Conference.County).Prepend(r.Responsible!),
            "会议决定事项逾期提醒",
            $"{tried.Conference.Item(r.Item)!.Title}：应于{r.DueOn:yyyy-MM-dd}前落实"));

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Resolutions = [.. before.Resolutions.Select(r => r.Id == Resolution ? r with { RemindedOn = fact.On } : r)],
    };
}
