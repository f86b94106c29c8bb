using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>A rule about the duty asked for: it can be checked while the form is still being filled in.</summary>
public abstract record DutyRule : Rule
{
    /// <inheritdoc/>
    protected DutyRule(params string[] articles)
        : base(articles)
    {
    }

    /// <summary>Null where the rule holds for the duty; otherwise a Chinese sentence.</summary>
    public abstract string? Broken(Duty duty);

    /// <inheritdoc/>
    public sealed override string? Broken(Attempt attempt) => Broken(attempt.Act switch
    {
        Submit submit => submit.Duty,
        Correct correct => correct.Duty,
        ReportShift report => report.Duty,
        _ => attempt.Case.Duty,
    });
}
