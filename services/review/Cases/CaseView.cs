using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Forms;
using DutyLaw.Procedures;
using Review.Conferences;
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
    FormDocument Form,
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

    /// <summary>Title of the procedure.</summary>
    public required string ProcedureTitle { get; init; }

    /// <summary>Name of the county.</summary>
    public required string CountyName { get; init; }

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Chinese name by code of every body, and of every township by its nine digits, that the case mentions.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Who is asked in the parallel step or township hearing it is in; empty outside one.</summary>
    public required IReadOnlyList<PartyView> Parties { get; init; }

    /// <summary>Every act of its procedure, those of the present state first, and why the reader may not do it now.</summary>
    public required IReadOnlyList<PossibleActView> PossibleActs { get; init; }

    /// <summary>As one account of the body sees it: what a colleague has in hand, it may not act on.</summary>
    public CaseView For(Charge charge, string account) => charge.Lets(account)
        ? this with { AssignedTo = charge.AssignedTo }
        : this with
        {
            AssignedTo = charge.AssignedTo,
            Acts = [],
            PossibleActs = [.. PossibleActs.Select(a => a.Mine ? a.But($"已由同事 {charge.AssignedTo} 办理") : a)],
        };

    /// <summary>The same while a conference has the case on its agenda: what is decided there is not done here.</summary>
    public CaseView OnAnAgenda() => this with
    {
        PossibleActs =
        [
            .. PossibleActs.Select(a =>
                a.Mine && AgendasAreDecidedInTheirConference.Concerns(a.Act) ? a.But("已列入联席会议议程，在会议中办理") : a),
        ],
    };

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
        c.Duty.Form,
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
        c.SuspendedBecause)
    {
        ProcedureTitle = procedure.Title,
        CountyName = procedure.Jurisdiction.CountyName(c.County),
        Names = procedure.Names(c),
        Parties = [.. procedure.Asked(c).Select(a => new PartyView(a.Body, procedure.Jurisdiction.NameOf(a.Body), a.Step, a.Answered))],
        PossibleActs =
        [
            .. procedure.PossibleFor(c, body)
                .Select(a => new PossibleActView(a.Act, a.Title, a.Choices, a.Article, a.WhyNot is null, a.WhyNot)),
        ],
    };
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
