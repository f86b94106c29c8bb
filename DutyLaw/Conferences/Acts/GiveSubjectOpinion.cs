using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>
/// 成员单位意见: a body gives its opinion on an item, on the subject of its seat. A later one takes its place until the item is concluded.
/// </summary>
public sealed record GiveSubjectOpinion(int Item, MemberOpinion Opinion, string? Text = null) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "give-subject-opinion";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Text;

    /// <summary>The subject of the body's seat; null: it comments.</summary>
    public string? Subject { get; init; }

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override Hand By => Hand.Invited;

    internal override Basis Basis => Basis.Opinions;

    internal override IReadOnlyList<ConferenceRule> Rules =>
    [
        new OnlyItemsOfTheAgendaAreDeliberated(),
        new ItemsAreConcludedOnce(),
        new WhoHasNoSubjectComments(),
        new OpinionsSayWhatTheyMean(),
    ];

    internal override ConferenceAct Completed(Tried tried) => this with { Subject = SubjectOf(tried) };

    internal static string? SubjectOf(Tried tried) =>
        tried.Pack.Find(tried.Actor.Body) is { } body ? tried.Membership.SubjectOf(body.Role) : null;

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Opinions = before.Opinions.Add(new SubjectOpinion(Item, fact.Body, Subject, Opinion, Text, fact.On)),
    };
}
