namespace DutyLaw.Cases;

/// <summary>A joint conference called on a case.</summary>
/// <param name="On">The day it is held.</param>
/// <param name="Invited">Codes of the bodies invited: members, applicant, townships concerned, others.</param>
public sealed record Conference(DateOnly On, string Place, IReadOnlyList<string> Invited);
