using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Procedures;
using Review.Tasks;

namespace Review.Cases;

/// <summary>A case as its bodies see it.</summary>
/// <param name="Acts">What the reader may do now.</param>
internal sealed record CaseView(
    Guid Id,
    string County,
    string Procedure,
    string Edition,
    string? Number,
    string Title,
    string State,
    string StateTitle,
    int Version,
    BodyView Applicant,
    Duty Duty,
    IReadOnlyList<BodyView> Townships,
    int Round,
    Conference? Conference,
    IReadOnlyList<Opinion> Opinions,
    IReadOnlyList<string> Admitted,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<ClockView> Clocks,
    IReadOnlyList<BodyView> WaitingFor,
    IReadOnlyList<string> Acts,
    string? Reason,
    IReadOnlyList<Filing> Filings,
    IReadOnlyList<string> CoSigned,
    Ordered? Ordered,
    string? SuspendedBecause)
{
    /// <summary>The account of the reader's body that has it; null: nobody in particular.</summary>
    public string? AssignedTo { get; init; }

    /// <summary>As one account of the body sees it: what a colleague has in hand, it may not act on.</summary>
    public CaseView For(Charge charge, string account) => this with { AssignedTo = charge.AssignedTo, Acts = charge.Lets(account) ? Acts : [] };

    public static CaseView Of(Procedure procedure, Case c, string body, DateOnly today, WorkingDayCalendar calendar) => new(
        c.Id,
        c.County,
        c.Procedure,
        c.Edition,
        c.Number,
        c.Duty.Title,
        c.State,
        procedure.States[c.State].Title,
        c.Version,
        new(c.Applicant, procedure.Jurisdiction.NameOf(c.Applicant)),
        c.Duty,
        [.. c.Duty.Townships.Select(t => new BodyView(DutyLaw.Bodies.Body.OfTownship(t), procedure.Jurisdiction.TownshipName(t)))],
        c.Round,
        c.Conference,
        c.Opinions,
        c.Admitted,
        c.Answers,
        [.. c.Clocks.Select(k => ClockView.Of(procedure, k, today, calendar))],
        [.. procedure.WaitingFor(c).Select(b => new BodyView(b, procedure.Jurisdiction.NameOf(b)))],
        procedure.ActsOpenTo(c, body),
        c.Reason,
        c.Filings,
        c.CoSigned,
        c.Ordered,
        c.SuspendedBecause);
}

/// <summary>A body by code and name.</summary>
internal sealed record BodyView(string Code, string Name);

/// <summary>A clock with its title and the working days left; negative: overdue; null: no longer counting.</summary>
internal sealed record ClockView(
    int Number,
    string Kind,
    string Title,
    string Article,
    string Body,
    DateOnly OpenedOn,
    int WorkingDays,
    DateOnly DueOn,
    bool Provisional,
    DateOnly? MetOn,
    DateOnly? MissedOn,
    string? StoppedBecause,
    int? Remaining,
    bool Suspended,
    int ExtendedBy)
{
    public static ClockView Of(Procedure procedure, Clock k, DateOnly today, WorkingDayCalendar calendar) => new(
        k.Number,
        k.Kind,
        procedure.Clocks[k.Kind].Title,
        k.Article,
        k.Body,
        k.OpenedOn,
        k.WorkingDays,
        k.DueOn,
        k.Provisional,
        k.MetOn,
        k.MissedOn,
        k.StoppedBecause,
        k.IsOpen ? calendar.Remaining(today, k.DueOn) : null,
        k.IsSuspended,
        k.Extensions.Sum(e => e.Days));
}
