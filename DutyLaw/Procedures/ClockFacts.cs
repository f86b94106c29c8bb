using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>What dates bring about by themselves. Each asks the case whether it still matters, and happens once for a clock.</summary>
public static class ClockFacts
{
    /// <summary>催办: the due date is near. Null: nothing to remind of.</summary>
    public static Fact? Remind(this Procedure procedure, Case c, int number, DateOnly today)
    {
        var clock = c.Clocks.Find(k => k.Number == number);
        return clock is { IsOpen: true, IsSuspended: false, RemindedOn: null, MissedOn: null }
            && today >= clock.RemindOn
            && today <= clock.DueOn
            ? Of(
                c,
                new ClockRemind(number),
                clock with { RemindedOn = today },
                today,
                [new(clock.Body, "办理期限提醒", clock.Article, Title(procedure, clock))])
            : null;
    }

    /// <summary>
    /// 逾期: the due date has passed. The body is told, and the miss is reported upward. Null: not missed, or not yet certain because the
    /// due date is provisional.
    /// </summary>
    public static Fact? Miss(this Procedure procedure, Case c, int number, DateOnly today, WorkingDayCalendar calendar)
    {
        var clock = c.Clocks.Find(k => k.Number == number);
        if (clock is not { IsOpen: true, IsSuspended: false, MissedOn: null, Provisional: false }
            || today <= clock.DueOn
            || HeldInTime(procedure, c, clock, today, calendar))
        {
            return null;
        }

        return Of(c, new ClockMiss(number), clock with { MissedOn = today }, today, [.. procedure.Missed(c, clock)]);
    }

    /// <summary>逾期通报: the body is told, and the miss is reported upward.</summary>
    public static IEnumerable<WrittenNotice> Missed(this Procedure procedure, Case c, Clock clock) =>
        procedure.Clocks[clock.Kind].ReportedTo.SelectMany(party => procedure.Of(party, c)).Prepend(clock.Body).Distinct()
            .Select(to => new WrittenNotice(to, "逾期通报", clock.Article, Title(procedure, clock)));

    /// <summary>时限重算: the calendar now gives another due date. Null: it gives the same.</summary>
    /// <param name="because">The notice that moved it.</param>
    public static Fact? Move(this Procedure procedure, Case c, int number, DateOnly today, WorkingDayCalendar calendar, string because)
    {
        var clock = c.Clocks.Find(k => k.Number == number);
        if (clock is not { IsOpen: true } || clock.DueBy(calendar) is var moved && moved == clock)
        {
            return null;
        }

        moved = clock.DueBy(calendar);
        var stillMissed = clock.MissedOn is not null && today > moved.DueOn ? clock.MissedOn : null;
        return Of(
            c,
            new ClockMove(number, clock.DueOn, moved.DueOn, because),
            moved with { MissedOn = stillMissed, RemindedOn = null },
            today,
            [new(clock.Body, "办理期限调整", clock.Article, $"{Title(procedure, clock)}：{because}")]);
    }

    private static bool HeldInTime(Procedure procedure, Case c, Clock clock, DateOnly today, WorkingDayCalendar calendar) =>
        c.Conference is { } called && called.On <= clock.DueOn
        && calendar.WorkingDaysBetween(called.On, today) <= (procedure.Jurisdiction.Conference?.MinutesWithin ?? 0)
        && procedure.Rows.Any(r => r.Act == ConcludeConference.Is && r.Meets.Contains(clock.Kind));

    private static string Title(Procedure procedure, Clock clock) => procedure.Clocks[clock.Kind].Title;

    private static Fact Of(Case c, Act act, Clock clock, DateOnly today, IReadOnlyList<WrittenNotice> notices) =>
        new(act, Parties.SystemActor.Body, Parties.SystemActor.Account, today, c.State, c.State, clock.Article, [clock], notices);
}
