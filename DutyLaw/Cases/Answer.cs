namespace DutyLaw.Cases;

/// <summary>审核意见.</summary>
public enum Verdict
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>不同意.</summary>
    Disagree,
}

/// <summary>One body's answer in a parallel step.</summary>
/// <param name="Step">The state that asked it.</param>
/// <param name="Round">The round in which it was asked.</param>
public sealed record Answer(string Body, Verdict Verdict, string? Reason, DateOnly On, string Step, int Round);
