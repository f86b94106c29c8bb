namespace DutyLaw.Calendars;

/// <summary>
/// A published arrangement of holidays and make-up workdays: the State Council's for a year, or a region's own.
/// </summary>
/// <param name="Number">Number of the document, e.g. 国办发明电〔2023〕7号; unique within its region.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Year">The calendar year it arranges; it may also list days of the December before.</param>
/// <param name="Published">The day it was published, where known; a later notice prevails over an earlier one.</param>
/// <param name="Region">6-digit code of the region it applies to; null for the whole country.</param>
/// <param name="Amends">Number of the notice it changes; an amendment alone does not make its year a published year.</param>
/// <param name="Source">Address or description of the document.</param>
/// <param name="Days">The days it arranges, in order of date.</param>
public sealed record Notice(
    string Number,
    string Title,
    int Year,
    DateOnly? Published,
    string? Region,
    string? Amends,
    string? Source,
    IReadOnlyList<NoticeDay> Days);

/// <summary>One day of a notice: off, or a day on which work is ordered, with the name of the holiday that causes it.</summary>
public sealed record NoticeDay(DateOnly Date, bool Off, string Name);
