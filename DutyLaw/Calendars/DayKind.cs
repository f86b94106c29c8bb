namespace DutyLaw.Calendars;

/// <summary>What a calendar day is for the counting of statutory deadlines.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, touched by no notice.</summary>
    Workday,

    /// <summary>Saturday or Sunday, touched by no notice.</summary>
    Weekend,

    /// <summary>A day off by notice, also where it falls on a weekend.</summary>
    Holiday,

    /// <summary>A day on which a notice orders work 调休上班.</summary>
    MakeUpWorkday,
}
