namespace DutyLaw.Calendars;

/// <summary>The last day of a deadline of working days.</summary>
/// <param name="Date">The due day; always a working day.</param>
/// <param name="Provisional">True when the count runs over days that a notice still to be published may change.</param>
/// <param name="Reason">Why it is provisional, in Chinese; null when it is final.</param>
public sealed record DueDate(DateOnly Date, bool Provisional, string? Reason);
