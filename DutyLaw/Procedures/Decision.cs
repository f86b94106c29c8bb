using DutyLaw.Cases;

namespace DutyLaw.Procedures;

/// <summary>What comes of an act that was tried.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>It is done: the fact to write down, and the case after it.</summary>
    public sealed record Done(Fact Fact, Case After) : Decision;

    /// <summary>It is not done, and this is why.</summary>
    public sealed record NotDone(Refusal Refusal) : Decision;
}
