using DutyLaw;
using DutyLaw.Bodies;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>A case to which anything is tried, mostly what its table allows.</summary>
internal sealed class RandomStory
{
    private static readonly CalendarLibrary Calendars = CalendarLibrary.Load(Repository.Path("jurisdictions/calendars"));
    private readonly Procedure opened;
    private readonly WorkingDayCalendar calendar;
    private readonly string[] townships;
    private readonly string[] bodies;

    public RandomStory(Procedure procedure, WorkingDayCalendar calendar, int seed)
    {
        (opened, this.calendar, Random) = (procedure, calendar, new Random(seed));
        var county = procedure.Jurisdiction.Counties[0];
        townships = [.. county.Townships.Take(3).Select(t => t.Code)];
        bodies =
        [
            .. procedure.Jurisdiction.Bodies.Where(b => !b.Code.StartsWith("township@", StringComparison.Ordinal)).Select(b => b.Code),
            .. townships.Select(Body.OfTownship),
        ];
        Today = new DateOnly(2024, 7, 1).AddDays(Random.Next(120));
        Case = new Case(Guid.CreateVersion7(), county.Code, procedure.Id, procedure.Edition, Applicant(), Procedure.Start, 0, AnyDuty());
    }

    public Random Random { get; }

    public DateOnly Today { get; private set; }

    public Case Case { get; private set; }

    public Procedure Procedure => opened.For(Case);

    public List<JournalRow> Journal { get; } = [];

    public static WorkingDayCalendar CalendarOf(Procedure procedure) => Calendars.ForJurisdiction(procedure.Jurisdiction.Counties[0].Code);

    /// <summary>Tries one act, or lets dates do what they do.</summary>
    /// <returns>The fact, where something was done.</returns>
    public Fact? Step()
    {
        Today = Today.AddDays(Random.Next(4));
        if (Random.Next(12) == 0 && Case.Clocks.Count > 0 && !Procedure.IsFinal(Case.State))
        {
            var number = Any(Case.Clocks).Number;
            return (Procedure.Miss(Case, number, Today, calendar) ?? Procedure.Remind(Case, number, Today)) is { } fact
                ? Write(fact, Case.After(fact))
                : null;
        }

        var rows = Procedure.From(Case.State).ToList();
        var row = rows.Count > 0 && Random.Next(10) > 0 ? Any(rows) : null;
        var act = AnyActs.Of(this, row?.Act ?? Any(AnyActs.Names.ToList()), row?.Choice);
        var may = row is null ? bodies : Procedure.Of(row.By, Case);
        var body = may.Count > 0 && Random.Next(12) > 0 ? Any(may) : Any(bodies);
        return Procedure.Decide(Case, act, new Actor(body, default, body), Today, calendar) is Decision.Done(var done, var after)
            ? Write(done, after)
            : null;
    }

    public T Any<T>(IReadOnlyList<T> from) => from[Random.Next(from.Count)];

    public IReadOnlyList<string> SomeTownships() => [.. townships.Where(_ => Random.Next(5) > 0)];

    public IReadOnlyList<string> Present() =>
        [.. Procedure.Of(Parties.ConferenceMember, Case), Case.Applicant, .. townships.Select(Body.OfTownship)];

    public Duty AnyDuty() => new(Any(Forms))
    {
        Title = "事项",
        AdministrativePower = Random.Next(20) == 0,
        Temporary = Random.Next(2) == 0,
        Emergency = Random.Next(2) == 0,
        TownshipsConsulted = Random.Next(20) > 0,
        Townships = townships,
        Term = new(new(2024, 6, 1), new(2026, 12, 31)),
        Department = Any(bodies),
        Entry = Random.Next(10) > 0 ? Guid.Empty : null,
        Change = Any<ListChange?>([null, ListChange.Add, ListChange.Adjust, ListChange.Cancel]),
        CauseOn = new DateOnly(2024, 6, 20),
    };

    private static readonly FormDocument[] Forms =
    [
        FormDocument.Empty,
        FormDocument.Empty.With("agreedWithTownships", "yes").With("regionListNumber", "12").With("vetoItems", "no"),
        FormDocument.Empty.With("agreedWithTownships", "yes").With("regionListNumber", "12").With("vetoItems", "no"),
        FormDocument.Empty.With("vetoItems", "yes").With("townshipsDoTheWork", "yes"),
    ];

    private Fact Write(Fact fact, Case after)
    {
        Journal.Add(DutyLaw.Cases.Journal.Next(
            Case.Id, after.Version, new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero),
            fact, Journal.LastOrDefault()?.Hash ?? DutyLaw.Cases.Journal.Beginning));
        Case = after;
        return fact;
    }

    private string Applicant()
    {
        var roles = opened.From(Procedure.Start).Any(r => r.By == Parties.System) ? [nameof(Role.Department)] : opened.Applicants;
        var may = opened.Jurisdiction.Bodies.Where(b => roles.Contains(b.Role.ToString()) && b.Code.Contains('@'))
            .Where(b => b.Role != Role.Township || townships.Contains(Body.DivisionOf(b.Code))).Select(b => b.Code).ToList();
        return Any(may);
    }
}
