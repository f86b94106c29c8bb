using DutyLaw.Bodies;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>What a row does once its rules hold: the next state, the clocks, the notices.</summary>
internal static class Effects
{
    public static Fact Of(Attempt attempt, Row row, WorkingDayCalendar calendar)
    {
        var (procedure, c, act, actor, today) = attempt;
        var step = procedure.Parallel.GetValueOrDefault(c.State);
        var to = row.To ?? (step is null ? c.State : NextOf(procedure, step, c, act, actor));
        var notice = step is not null && to == step.AnyDisagrees ? step.Notice : row.Notice;
        List<Clock> clocks = [.. Changed(attempt, row, to, calendar)];
        return new Fact(
            act, actor.Body, actor.Account, today, c.State == Procedure.Start ? "" : c.State, to, row.Article,
            clocks,
            [.. NoticesOf(attempt, notice, row.Article), .. clocks.Where(k => IsMissedNow(c, k)).SelectMany(k => procedure.Missed(c, k))])
        {
            Opens = c.State == Procedure.Start ? new Opening(c.County, c.Procedure, c.Edition, c.Applicant) : null,
            Continues = procedure.States[to].ContinuesIn,
        };
    }

    private static bool IsMissedNow(Case c, Clock clock) =>
        clock.MissedOn is not null && c.Clocks.Find(k => k.Number == clock.Number)?.MissedOn is null;

    private static string NextOf(Procedure procedure, ParallelStep step, Case c, Act act, Actor actor) =>
        act is GiveVerdict { Verdict: Verdict.Disagree }
            or GiveOpinion { Opinion: not TownshipOpinion.CanUndertake } ? step.AnyDisagrees ?? c.State
        : act is GiveVerdict or GiveOpinion or ReceiveFiling
            && step.Parties.SelectMany(p => procedure.Of(p, c)).All(body => body == actor.Body || c.HasSpoken(body)) ? step.AllAgree
        : c.State;

    private static IEnumerable<Clock> Changed(Attempt attempt, Row row, string to, WorkingDayCalendar calendar)
    {
        var (procedure, c, act, actor, today) = attempt;
        var day = act.DayOf(c, today);
        var entered = to != c.State ? procedure.Parallel.GetValueOrDefault(to) : null;
        foreach (var clock in c.Clocks.Where(k => k.IsOpen))
        {
            if (row.Meets.Contains(clock.Kind) && (clock.Body == actor.Body || !procedure.Parallel.ContainsKey(c.State)))
            {
                yield return Late(clock, day, today) with { MetOn = day };
            }
            else if (row.Stops.Contains(clock.Kind) || procedure.IsFinal(to))
            {
                yield return Late(clock, day, today) with { StoppedBecause = procedure.States[to].Title };
            }
            else if (act.Change(clock, day) is { } changed)
            {
                yield return changed.DueBy(calendar);
            }
        }

        var number = c.Clocks.Count;
        var opened = row.Opens.Select(kind => (Kind: kind, Party: procedure.Clocks[kind].Of));
        var ofStep = entered?.Clock is { } each ? entered.Parties.Select(party => (Kind: each, Party: party)) : [];
        foreach (var (kind, party) in opened.Concat(ofStep))
        {
            foreach (var body in procedure.Of(party, c))
            {
                yield return Opened(++number, kind, body, attempt, row, day).DueBy(calendar) is var clock && row.Meets.Contains(kind)
                    ? Late(clock, day, today) with { MetOn = day }
                    : clock;
            }
        }
    }

    /// <summary>A clock that the same act opens and meets counts from the day of the cause (JQ 清单第八条).</summary>
    private static Clock Opened(int number, string kind, string body, Attempt attempt, Row row, DateOnly day)
    {
        var rule = attempt.Procedure.Clocks[kind];
        var from = row.Meets.Contains(kind) && (attempt.Act as Submit)?.Duty.CauseOn is { } cause && cause < day ? cause : day;
        return new Clock(number, kind, rule.Article, body, from, rule.Days) { SetFor = rule.SetBy is null ? null : attempt.Act.SetsDate };
    }

    /// <summary>A clock met or stopped after its due date was missed, though no sweep came by in between.</summary>
    private static Clock Late(Clock clock, DateOnly day, DateOnly today) =>
        clock.MissedOn is null && !clock.Provisional && day > clock.DueOn ? clock with { MissedOn = today } : clock;

    private static IEnumerable<WrittenNotice> NoticesOf(Attempt attempt, NoticeRule? notice, string article) =>
        notice is null ? []
        : notice.To.SelectMany(party => attempt.Procedure.Of(party, attempt.Case))
            .Concat(attempt.Act is ScheduleConference { Others: { } others } ? others : [])
            .Distinct()
            .Select(to => new WrittenNotice(to, notice.Kind, article, attempt.Act.GivenReason));
}
