using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>The causes of a list change, as the form names them: each begins with the change that it is a cause of.</summary>
internal static class ListCauses
{
    /// <summary>True where the cause is one of that change, or none is named: the form asks for one.</summary>
    public static bool FitsItsCause(this Duty duty, ListChange change) =>
        duty.Answer("cause") is var cause && (cause.Length == 0 || cause.StartsWith(change.ToString(), StringComparison.Ordinal));
}
