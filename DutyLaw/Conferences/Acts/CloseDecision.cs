using DutyLaw.Cases;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>销号: the office finds a decision carried out, and closes it.</summary>
public sealed record CloseDecision(Guid Resolution, string Text) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "close-decision";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Text;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called, ConferenceState.Signed, ConferenceState.Issued];

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Following;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new OnlyOpenDecisionsAreFollowed(), new FollowingSaysWhatWasDone()];

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) => Told(
        tried.Conference.Resolutions.Where(r => r.Id == Resolution).Select(r => r.Responsible).OfType<string>(), "会议决定事项销号", Text);

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Resolutions =
        [
            .. before.Resolutions.Select(r =>
                r.Id == Resolution ? r with { Closed = new Progress(fact.Body, Text, fact.On) } : r),
        ],
    };
}
