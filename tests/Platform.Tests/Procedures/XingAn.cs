using DutyLaw;
using DutyLaw.Bodies;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>科尔沁右翼前旗 and its bodies, and the words to tell a case's story with.</summary>
internal sealed class XingAn
{
    public const string County = "152221";
    public const string KeErQin = "152221100";
    public const string SuoLun = "152221101";
    public const string DeBoSi = "152221102";

    private static readonly Jurisdiction Pack = PackLoader.Load(Repository.Path("jurisdictions/152200-xingan"));
    private static readonly WorkingDayCalendar Calendar =
        CalendarLibrary.Load(Repository.Path("jurisdictions/calendars")).ForJurisdiction(County);

    private XingAn(Procedure procedure, DateOnly today, string? applicant = null, Duty? duty = null)
    {
        Procedure = procedure;
        Today = today;
        Case = new Case(
            Guid.CreateVersion7(), County, procedure.Id, procedure.Edition, applicant ?? Department, Procedure.Start, 0, duty ?? Duty());
    }

    public static string Department { get; } = "agriculture-bureau@152221";

    public static string Office { get; } = "establishment-office@152221";

    public static string Leadership { get; } = "county-leadership@152221";

    public static IReadOnlyList<string> LeagueBodies { get; } =
        ["establishment-office@152200", "justice-bureau@152200", "data-bureau@152200"];

    public static string AdministrativeOffice { get; } = "administrative-office@152200";

    public static IReadOnlyList<string> Townships { get; } = [KeErQin, SuoLun, DeBoSi];

    public Procedure Procedure { get; }

    public DateOnly Today { get; private set; }

    public Case Case { get; private set; }

    public Refusal? Refusal { get; private set; }

    public List<JournalRow> Journal { get; } = [];

    public List<Fact> Facts { get; } = [];

    /// <summary>A story of XA-1 that begins on a day.</summary>
    public static XingAn On(string day) => new(ProcedureOf("XA-1"), DateOnly.ParseExact(day, "yyyy-MM-dd"));

    /// <summary>A story of another procedure, opened by its applicant on the day it begins.</summary>
    public static XingAn Of(string procedure, string day, Duty duty, string? applicant = null) =>
        new XingAn(ProcedureOf(procedure), DateOnly.ParseExact(day, "yyyy-MM-dd"), applicant, duty)
            .Tries(applicant ?? Department, new Submit("〔2025〕1号", duty));

    /// <summary>A township's report of XA-6, which has no form.</summary>
    public static XingAn Reported(string day, string department)
    {
        var (township, duty) = (
            Body.OfTownship(KeErQin),
            new Duty { Title = "转嫁工作责任的反映", Townships = [KeErQin], Department = department });
        return new XingAn(ProcedureOf("XA-6"), DateOnly.ParseExact(day, "yyyy-MM-dd"), township, duty)
            .Does(township, new ReportShift(duty));
    }

    public static Procedure ProcedureOf(string id) => Pack.Procedures.First(p => p.Id == id);

    public static Duty Duty(params string[] townships) => new()
    {
        Title = "农村人居环境日常巡查",
        TownshipsConsulted = true,
        Townships = townships.Length > 0 ? townships : Townships,
        Term = new(new(2024, 11, 1), new(2025, 10, 31)),
    };

    public XingAn Then(string day)
    {
        Today = DateOnly.ParseExact(day, "yyyy-MM-dd");
        return this;
    }

    public XingAn Tries(string body, Act act)
    {
        var decision = Procedure.Decide(Case, act, new Actor(body, default, body), Today, Calendar);
        Refusal = (decision as Decision.NotDone)?.Refusal;
        if (decision is Decision.Done(var fact, var after))
        {
            Write(fact, after);
        }

        return this;
    }

    public XingAn Does(string body, Act act)
    {
        Tries(body, act);
        Refusal.ShouldBeNull();
        return this;
    }

    public XingAn Submitted(Duty? duty = null) => Does(Department, new Submit("〔2024〕1号", duty ?? Duty()));

    public XingAn Received() => Does(Office, new Receive());

    public XingAn Convened() => Does(Office, new ScheduleConference(Today, "旗政府会议室"));

    public XingAn EveryTownshipCan() => Townships.Aggregate(this, (story, t) => story.Opines(t, TownshipOpinion.CanUndertake));

    public XingAn Opines(string township, TownshipOpinion opinion, string? reason = null) =>
        Does(Body.OfTownship(township), new GiveOpinion(opinion, reason));

    public XingAn Agreed(params string[] townships) => Does(Office, Agreement(townships.Length > 0 ? townships : [.. Townships]));

    public XingAn WithLeague() => Submitted().Received().Convened().EveryTownshipCan().Agreed().Does(Office, new SubmitToLeague());

    public XingAn AgreedByLeague() =>
        LeagueBodies.Aggregate(WithLeague(), (story, body) => story.Does(body, new GiveVerdict(Verdict.Agree)));

    /// <summary>The sweep of the day looks at a clock that may be missed.</summary>
    public XingAn SweepsForMisses(int clock) => Sweeps((p, c) => p.Miss(c, clock, Today, Calendar));

    public XingAn Sweeps(Func<Procedure, Case, Fact?> what)
    {
        if (what(Procedure, Case) is { } fact)
        {
            Write(fact, Case.After(fact));
        }

        return this;
    }

    public static ConcludeConference Agreement(params string[] townships) =>
        new(ConferenceOutcome.Agree, "会议一致同意。", Present(townships), townships);

    public static IReadOnlyList<string> Present(params string[] townships) =>
        [
            Office, "government-office@152221", "justice-bureau@152221", "data-bureau@152221", Department,
            .. townships.Select(Body.OfTownship),
        ];

    private void Write(Fact fact, Case after)
    {
        Facts.Add(fact);
        Journal.Add(DutyLaw.Cases.Journal.Next(
            Case.Id, after.Version, new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero),
            fact, Journal.LastOrDefault()?.Hash ?? DutyLaw.Cases.Journal.Beginning));
        Case = after;
    }
}
