namespace Assessment.Records;

/// <summary>What became of a record.</summary>
public enum Outcome
{
    /// <summary>The report was verified: a record of its own says what was found.</summary>
    Verified,

    /// <summary>The report was not confirmed.</summary>
    NotConfirmed,

    /// <summary>The due date was moved by a notice: what was recorded as missed was not.</summary>
    Withdrawn,
}

/// <summary>What settles records of a subject: it stands beside them, they are never changed.</summary>
/// <param name="Before">Only records of what happened before this day.</param>
/// <param name="On">Legal date.</param>
/// <param name="Reason">Chinese, complete by itself.</param>
/// <param name="Source">Names the fact itself, so that it is written down once.</param>
public sealed record Settlement(
    string County, string Subject, Outcome Outcome, DateOnly Before, DateOnly On, string Reason, Evidence Evidence, string Source);

/// <summary>Outcomes in words.</summary>
public static class Outcomes
{
    /// <summary>Chinese, for people.</summary>
    public static string Title(this Outcome outcome) => outcome switch
    {
        Outcome.Verified => "已核实",
        Outcome.NotConfirmed => "未予认定",
        Outcome.Withdrawn => "已撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
