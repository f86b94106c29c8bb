using DutyLaw;
using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;
using DutyLaw.Packs;

namespace Platform.Tests.Conferences;

/// <summary>A joint conference of 科尔沁右翼前旗, or of another county, and the words to tell its story with.</summary>
internal sealed class Meeting
{
    public const int Rivers = 1;
    public const int Stations = 2;
    public const int Funds = 3;

    private static readonly Dictionary<string, Jurisdiction> Packs = ((string[])["152200-xingan", "230811-jiaoqu", "450323-lingchuan"])
        .ToDictionary(folder => folder, folder => PackLoader.Load(Repository.Path($"jurisdictions/{folder}")));

    private readonly Jurisdiction pack;
    private readonly string county;

    private Meeting(string folder, string county, string today)
    {
        pack = Packs[folder];
        this.county = county;
        Today = Date(today);
        Conference = new JointConference(Guid.CreateVersion7(), county);
    }

    public DateOnly Today { get; private set; }

    public JointConference Conference { get; private set; }

    public Refusal? Refusal { get; private set; }

    public List<ConferenceFact> Facts { get; } = [];

    public List<JournalRow> Journal { get; } = [];

    public Jurisdiction Pack => pack;

    public string Office => Body("establishment-office");

    public string Chair => Body("county-leadership");

    public string Convener => Body("convener");

    public string Townships(int n) => $"{county}{100 + n}";

    /// <summary>On 2024-11-05, for 2024-11-13.</summary>
    public static Meeting InXingAn() => new("152200-xingan", "152221", "2024-11-05");

    public static Meeting InJiaoQu() => new("230811-jiaoqu", "230811", "2024-11-05");

    public static Meeting InLingChuan() => new("450323-lingchuan", "450323", "2024-11-05");

    public string Body(string slug) => $"{slug}@{county}";

    public Meeting On(string day)
    {
        Today = Date(day);
        return this;
    }

    public Meeting Tries(string body, ConferenceAct act)
    {
        var decision = Conference.Decide(act, new Actor(body, default, body), Today, pack);
        Refusal = (decision as ConferenceDecision.NotDone)?.Refusal;
        if (decision is ConferenceDecision.Done(var fact, var after))
        {
            Facts.Add(fact);
            Journal.Add(DutyLaw.Cases.Journal.Next(
                Conference.Id, after.Version, new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero), ConferenceJson.Text(fact),
                Journal.LastOrDefault()?.Hash ?? DutyLaw.Cases.Journal.Beginning));
            Conference = after;
        }

        return this;
    }

    public Meeting Does(string body, ConferenceAct act)
    {
        Tries(body, act);
        Refusal.ShouldBeNull();
        return this;
    }

    /// <summary>Refused by a rule, resting on an article; nothing changed.</summary>
    public Meeting IsRefused(string body, ConferenceAct act, string rule, string article)
    {
        var before = Conference;
        Tries(body, act);
        (Refusal?.Rule, Refusal?.Article).ShouldBe((rule, article), Refusal?.Message);
        Conference.ShouldBeSameAs(before);
        return this;
    }

    public IReadOnlyList<AgendaItem> Items() =>
    [
        new(Rivers, ItemKind.Case, Guid.CreateVersion7(), "河道日常巡护", Body("water-bureau"), "〔2024〕1号", [Townships(0), Townships(1)]),
        new(Stations, ItemKind.Case, Guid.CreateVersion7(), "文化站日常管理", Body("culture-bureau"), "〔2024〕2号", [Townships(0)]),
        new(Funds, ItemKind.Topic, Guid.CreateVersion7(), "经费拨付", DutyLaw.Bodies.Body.OfTownship(Townships(2)), "请会议研究经费拨付办法。", []),
    ];

    public Convene Draft(params string[] others) => new(2024, 1, new(2024, 11, 13), "政府会议室", Items(), others);

    public Meeting Drafted() => Does(Office, Draft());

    public Meeting Called() => Drafted().Does(Office, new SendNotice(Conference.Items));

    public Meeting EveryMemberAgrees(int item) => pack.MembershipOf().Seats.Where(s => s.Subject is not null)
        .SelectMany(s => pack.CodesOf(s.Role, county))
        .Aggregate(this, (story, body) => story.Does(body, new GiveSubjectOpinion(item, MemberOpinion.Agree)));

    public Meeting Attended(params Attendance[] except) => Does(Office, new RecordAttendance(
        [.. Conference.Invited.Select(i => except.FirstOrDefault(e => e.Body == i.Body) ?? new Attendance(i.Body, Presence.Present))]));

    public Meeting Held() => Called().EveryMemberAgrees(Rivers).EveryMemberAgrees(Stations).On("2024-11-13").Attended();

    public ConcludeItem Agreement(int item = Rivers) => new(Guid.CreateVersion7(), item, ConferenceOutcome.Agree, [Townships(0)])
    {
        CalledTo = Conference.Day,
        Deliberated = new DeliberatedCase(
            [new("工作期限", "2025-01-01至2026-12-31")],
            [new(Townships(0), TownshipOpinion.CanUndertake, null), new(Townships(1), TownshipOpinion.CannotUndertake, "没有船只")]),
    };

    public ConcludeItem Answer(string? responsible = null, DateOnly? due = null) =>
        new(Guid.CreateVersion7(), Funds, null, null, null, "由财政局按季度拨付", responsible, due);

    public Meeting Concluded() => Held()
        .Does(Office, Agreement())
        .Does(Office, new ConcludeItem(Guid.CreateVersion7(), Stations, ConferenceOutcome.ContinueStudy, null, "依据不充分"))
        .Does(Office, Answer(Body("finance-bureau"), new(2024, 11, 22)));

    public Meeting Signed() => Concluded().Does(Chair, new SignMinutes(Minutes.Draft(Conference, pack).Text));

    public Guid DecisionOn(int item) => Conference.ResolutionOf(item)!.Id;

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
