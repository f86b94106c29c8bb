using System.Text.Json.Nodes;
using Cli.Play;
using ScenarioPlayer;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;
using static Platform.Tests.Scenarios.Reader;

namespace Platform.Tests.Scenarios;

/// <summary>Each expectation, once where it holds and once where it does not.</summary>
public class ExpectationTests
{
    private const string List = "county=152221&text=%E5%B7%A1%E6%9F%A5R1&page=1&size=100";

    private readonly FakePortal portal = new FakePortal()
        .Says("POST /api/session", 200)
        .Says("PUT /api/test-clock", 200)
        .Says("GET /api/intake/forms/XA-1", 404)
        .Says("POST /api/intake/applications", 201, new JsonObject { ["id"] = "7" }, "\"1\"")
        .Says("POST /api/intake/applications/7/submit", 200, new JsonObject { ["id"] = "7" })
        .Says("GET /api/review/cases/7", 200, JsonNode.Parse("""
            { "state": "Received", "stateTitle": "编办已收到", "items": [{ "number": 1, "subject": "7" }],
              "assignedTo": "agriculture-bureau.2@152221", "clocks": [
              { "number": 1, "kind": "conference", "body": "establishment-office@152221", "openedOn": "2024-09-13", "dueOn": "2024-09-29",
                "provisional": false, "stoppedBecause": "退回补正" },
              { "number": 2, "kind": "conference", "body": "establishment-office@152221", "openedOn": "2024-09-18", "dueOn": "2024-10-08",
                "provisional": false, "missedOn": "2024-10-09", "suspended": true } ],
              "filings": [ { "body": "data-bureau@152200", "number": "备1" }, { "body": "justice-bureau@152200", "number": "" } ],
              "form": { "reopens": "7" } }
            """), "\"1\"")
        .Says("GET /api/review/cases/7/minutes", 200, JsonNode.Parse(
            """{ "minutes": { "text": "同意准入" }, "signedBy": { "code": "county-leadership@152221" } }"""))
        .Says("GET /api/review/conferences/decisions?page=1&size=100", 200, Page(
            """{ "conference": "7", "item": 1, "open": true, "overdue": false, "responsible": { "code": "water-bureau@152221" } }"""))
        .Says("GET /api/review/cases/7/verification", 200, JsonNode.Parse("""{ "verified": true }"""))
        .Says("GET /api/review/cases/7/journal", 200, JsonNode.Parse("""
            [ { "act": "submit", "body": "agriculture-bureau@152221", "account": "agriculture-bureau@152221",
                "onBehalfOf": "agriculture-bureau.2@152221" },
              { "act": "remind", "body": "system" }, { "act": "miss-deadline", "body": "system" } ]
            """))
        .Says("GET /api/review/cases?page=1&size=100", 200, Page(
            """{ "id": "9", "procedure": "XA-5", "title": "巡查R1" }, { "id": "8", "procedure": "XA-4", "title": "检查R1" }"""))
        .Says($"GET /api/registry/entries?{List.Replace("&page", "&asOf=2024-09-30&page", StringComparison.Ordinal)}", 200, Page(
            """{ "caseId": "7", "title": "巡查R1", "list": "Temporary", "state": "Expired", "townships": ["152221100"] }"""))
        .Says("GET /api/review/tasks?page=1&size=100", 200, Page("""{ "id": "7" }"""))
        .Says("GET /api/review/notices?caseId=7&page=1&size=100", 200, Page("""{ "kind": "逾期通报" }, { "kind": "补正通知书", "reason": "缺经费" }"""))
        .Says("GET /api/review/notices/sent?open=true&caseId=7&page=1&size=100", 200, Page(
            """{ "kind": "联席会议通知" }, { "kind": "征求承接意见函" }"""))
        .Says($"GET /api/registry/entries?{List}", 200, Page(
            """{ "caseId": "7", "title": "巡查R1", "list": "Standing", "state": "InForce", "townships": ["152221101", "152221100"] }"""))
        .Says($"GET /api/registry/public/entries?{List}", 200, Page("""{ "caseId": "8", "title": "巡查R1" }"""))
        .Says("GET /api/assessment/daily-records?body=agriculture-bureau%40152221&page=1&size=100", 200, Page(
            """{ "kind": "TownshipDeclined", "article": "XA 第九条", "sentence": "表示不能承接，理由：无人", "verified": true,"""
            + """ "evidence": { "caseId": "7" } }"""));

    [Theory]
    [InlineData("state: Received", "state: Accepted")]
    [InlineData("due: { conference: { date: 2024-10-08, missed: 2024-10-09 } }", "due: { conference: 2024-09-29 }")]
    [InlineData("due: { conference: 2024-10-08 }", "due: { conference: { date: 2024-10-08, provisional: true } }")]
    [InlineData("due: { conference: { date: 2024-10-08, stopped: false } }", "due: { submission: 2024-10-08 }")]
    [InlineData("inbox: { establishment-office@152221: true }", "inbox: { establishment-office@152221: false }")]
    [InlineData("notices: { agriculture-bureau@152221: [补正通知书, 逾期通报] }", "notices: { agriculture-bureau@152221: [逾期通报, 补正通知书] }")]
    [InlineData("notices: { agriculture-bureau@152221: [{ kind: 补正通知书, reason: 缺经费 }] }",
        "notices: { agriculture-bureau@152221: [{ kind: 补正通知书, reason: 缺人 }] }")]
    [InlineData("notices: { agriculture-bureau@152221: [逾期通报] }", "notices: { agriculture-bureau@152221: [] }")]
    [InlineData("in-charge: agriculture-bureau.2@152221", "in-charge: nobody")]
    [InlineData("open-notices: { agriculture-bureau@152221: [征求承接意见函, 联席会议通知] }", "open-notices: { agriculture-bureau@152221: [联席会议通知] }")]
    [InlineData("journal: { signed: [{ act: submit, by: agriculture-bureau@152221, onBehalfOf: agriculture-bureau.2@152221 }] }",
        "journal: { signed: [{ act: submit, by: agriculture-bureau@152221 }] }")]
    [InlineData("journal: { verified: true, facts: [submit] }", "journal: { verified: false }")]
    [InlineData("journal: { facts: [submit, miss-deadline] }", "journal: { facts: [submit, receive] }")]
    [InlineData("minutes: { mentions: [同意准入], omits: [不予准入], signedBy: county-leadership@152221 }", "minutes: { mentions: [不予准入] }")]
    [InlineData("decisions: { $case: { open: true, responsible: water-bureau@152221 } }", "decisions: { $case: { overdue: true } }")]
    [InlineData("registry: { duty: $case, state: InForce, townships: ['152221100', '152221101'] }",
        "registry: { duty: $case, townships: ['152221100'] }")]
    [InlineData("registry: { duty: $case, list: Standing }", "registry: { duty: $case, list: Temporary }")]
    [InlineData("registry: { duty: $case, asOf: 2024-09-30, state: Expired, townships: ['152221100'] }",
        "registry: { duty: $case, asOf: 2024-09-30, state: InForce }")]
    [InlineData("due: { conference: { date: 2024-10-08, suspended: true } }",
        "due: { conference: { date: 2024-10-08, suspended: false } }")]
    [InlineData("filings: { justice-bureau@152200: '', data-bureau@152200: 备1 }", "filings: { data-bureau@152200: 备1 }")]
    [InlineData("reopens: $case", "filings: { }")]
    [InlineData("visible: { establishment-office@152221: true }", "visible: { establishment-office@152221: false }")]
    [InlineData("cases: { XA-5: true, XA-4: false }", "cases: { XA-4: true }")]
    [InlineData("registry: { duty: 巡查$run }", "registry: { duty: $case, listed: false }")]
    [InlineData("public: { omits: $case }", "public: { contains: $case }")]
    [InlineData("public: { contains: 巡查$run }", "public: { omits: 巡查$run }")]
    [InlineData("daily-records: { agriculture-bureau@152221: [{ kind: TownshipDeclined, about: $case, mentions: 无人 }] }",
        "daily-records: { agriculture-bureau@152221: [{ kind: ClockMissed }] }")]
    [InlineData("daily-records: { agriculture-bureau@152221: [{ kind: TownshipDeclined, article: XA 第九条 }] }",
        "daily-records: { agriculture-bureau@152221: [{ kind: TownshipDeclined, verified: false }] }")]
    public async Task It_tells_what_is_so_from_what_is_not(string so, string notSo)
    {
        (await HoldsAsync(so)).ShouldBeTrue(so);
        (await HoldsAsync(notSo)).ShouldBeFalse(notSo);
    }

    private static JsonNode Page(string items) =>
        JsonNode.Parse($$"""{ "items": [{{items}}], "total": {{items.Split("}, {").Length}} }""")!;

    private async Task<bool> HoldsAsync(string expectation)
    {
        using var client = new PlatformClient(new Uri("http://portal"), "secret", () => portal);
        var scenario = Read(Head + $$"""
            steps:
              - as: agriculture-bureau@152221
                do: submit
                procedure: XA-1
                with: { title: 巡查$run, townships: ["152221100"], term: { from: 2024-10-01, to: 2025-09-30 } }
                save: case
              - as: agriculture-bureau@152221
                on: $case
                expect: { {{expectation}} }
            """);
        var output = new StringWriter();
        var held = await new Player(client, Packs, "R1", new JsonLines(output)).PlayAsync(scenario, CancellationToken.None);
        output.ToString().Split('\n').Length.ShouldBe(3, output.ToString());
        return held;
    }
}
