namespace DutyLaw.Procedures.Rules;

/// <summary>A duty whose term is over already cannot be admitted for it (XA 第七条).</summary>
public sealed record TermsThatAreOverAreNotAdmitted() : Rule("XA 第七条", "LC 第六条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Case.Duty.Term?.To is { } last && last < attempt.Today
            ? $"事项工作期限已于{last:yyyy-MM-dd}届满，不能再准入。"
            : null;
}
