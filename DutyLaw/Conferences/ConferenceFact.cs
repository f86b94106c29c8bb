using DutyLaw.Cases;
using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences;

/// <summary>One row of a conference's journal: an act that was done, and the notices that went out with it.</summary>
/// <param name="Body">Code of the body that acted; <c>system</c> for what a date brings about.</param>
/// <param name="Article">The article the act rests on.</param>
public sealed record ConferenceFact(
    ConferenceAct Act,
    string Body,
    string Account,
    DateOnly On,
    ConferenceState Before,
    ConferenceState After,
    string Article,
    IReadOnlyList<WrittenNotice> Notices);

/// <summary>What comes of an act that was tried on a conference.</summary>
public abstract record ConferenceDecision
{
    private ConferenceDecision()
    {
    }

    /// <summary>It is done.</summary>
    public sealed record Done(ConferenceFact Fact, JointConference After) : ConferenceDecision;

    /// <summary>It is not done, and this is why.</summary>
    public sealed record NotDone(Refusal Refusal) : ConferenceDecision;
}
