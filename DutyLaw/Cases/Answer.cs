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
public sealed record Answer(string Body, Verdict Verdict, string? Reason, DateOnly On);
