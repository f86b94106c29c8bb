using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cli.Play;
using ScenarioPlayer;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;
using Spectre.Console;
using static Platform.Tests.Scenarios.Reader;

namespace Platform.Tests.Scenarios;

public class PlayerTests
{
    private const string Act = "POST /api/review/cases/7/receive";

    private const string Story =
        Head + """
        steps:
          - as: agriculture-bureau@152221
            do: submit
            procedure: XA-1
            with: { title: 巡查$run, townships: ["152221100"], term: { from: 2024-10-01, to: 2025-09-30 } }
            save: case
          - as: establishment-office@152221
            do: receive
            on: $case
            expect:
              state: Accepted
              due: { conference: 2024-09-29 }

        """;

    private readonly FakePortal portal = new FakePortal()
        .Says("POST /api/session", 200)
        .Says("PUT /api/test-clock", 200)
        .Says("GET /api/intake/forms/XA-1", 200, JsonSerializer.SerializeToNode(
            Forms.XingAnForm.Definition,
            new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } }))
        .Says("POST /api/intake/applications", 201, new JsonObject { ["id"] = "7" }, "\"1\"")
        .Says("POST /api/intake/applications/7/submit", 200, new JsonObject { ["id"] = "7", ["number"] = "〔2024〕7号" });

    [Fact]
    public async Task A_journey_is_told_with_dates_bodies_and_articles()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"");
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"");
        portal.Says("GET /api/review/cases/7", 200, Case("Accepted", "已受理"), "\"1\"");
        portal.Says(Act, 200, new JsonObject { ["state"] = "Accepted" });

        var (held, told) = await PlayAsync(Story);

        held.ShouldBeTrue(told);
        var lines = told.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        lines.ShouldBe(
        [
            "演练 a.yaml",
            "2024-09-13 09:00 科尔沁右翼前旗农牧和科技局 提出申请 submit ✓ 编办已收到 Received 〔2024〕7号",
            "⏱ 召开联席会议：2024-09-29，自2024-09-13起10个工作日，XA 第九条，科尔沁右翼前旗委编办",
            "2024-09-13 09:00 科尔沁右翼前旗委编办 受理 receive ✓ 已受理 Accepted 〔2024〕7号",
            "✓ 与剧本一致，共2步，核对2项。",
        ]);
    }

    [Fact]
    public async Task The_title_carries_the_run_and_what_is_left_out_is_filled_in()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"").Says(Act, 500);

        await PlayAsync(Story);

        var form = JsonNode.Parse(portal.Asked.Single(a => a.Path == "/api/intake/applications").Body)!["form"]!;
        ((string?)form["title"], (string?)form["mode"], (string?)form["term"]!["to"], (bool?)form["townshipsConsulted"])
            .ShouldBe(("巡查R1", "Assign", "2025-09-30", true));
        form["safeguards"]!.AsObject().Select(s => s.Key).ShouldBe(["funds", "staff", "technology", "training"]);
        portal.Asked.Single(a => a.Path.EndsWith("/submit", StringComparison.Ordinal)).IfMatch.ShouldBe("\"1\"");
    }

    [Fact]
    public async Task A_body_that_acts_and_does_not_see_the_case_is_told_of_without_its_state()
    {
        for (var seen = 0; seen < 3; seen++)
        {
            portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"");
        }

        portal.Says("GET /api/review/cases/7", 404, new JsonObject { ["title"] = "没有找到该事项。" })
            .Says(Act, 200, new JsonObject { ["state"] = "Accepted" });

        var (held, told) = await PlayAsync(Story.Split("    expect:")[0]);

        held.ShouldBeTrue(told);
        told.Split('\n').Single(l => l.Contains("receive", StringComparison.Ordinal)).TrimEnd().ShouldEndWith("✓");
    }

    [Fact]
    public async Task What_is_not_as_written_is_told_with_its_line_both_values_and_the_last_answer()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"")
            .Says(Act, 200, new JsonObject { ["state"] = "Received" });

        var (held, told) = await PlayAsync(Story);

        held.ShouldBeFalse();
        told.ShouldContain("a.yaml:14  state\n    应为：Accepted\n    实为：Received\n");
        told.ShouldContain("最后的应答：200 { state: Received }");
        told.ShouldNotContain("due");
    }

    [Fact]
    public async Task A_refusal_that_was_not_expected_is_a_failure_and_names_rule_and_article()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"")
            .Says(Act, 422, new JsonObject { ["title"] = "该步骤应由编办办理。", ["rule"] = "OnlyTheBodyNamedActs", ["article"] = "XA 第九条" });

        var (held, told) = await PlayAsync(Story);

        held.ShouldBeFalse();
        told.ShouldContain("a.yaml:10  receive\n    应为：办理成功\n    实为：422 该步骤应由编办办理。（OnlyTheBodyNamedActs，XA 第九条）\n");
    }

    [Fact]
    public async Task A_refusal_that_was_expected_is_told_with_rule_article_and_sentence()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"")
            .Says(Act, 422, new JsonObject { ["title"] = "作出该决定应当说明理由。", ["rule"] = "RefusalsGiveReasons", ["article"] = "XA 第十条" });

        var (held, told) = await PlayAsync(
            Story.Split("    expect:")[0] + "    expect: { refused: RefusalsGiveReasons, article: XA 第十条 }\n");

        held.ShouldBeTrue(told);
        told.ShouldContain("✓ 拒绝 RefusalsGiveReasons XA 第十条");
        told.ShouldContain("422 作出该决定应当说明理由。");
    }

    [Fact]
    public async Task A_refusal_by_another_rule_than_the_one_expected_is_a_failure()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"")
            .Says(Act, 422, new JsonObject { ["title"] = "否", ["rule"] = "OnlyTheBodyNamedActs", ["article"] = "XA 第九条" });

        var (held, told) = await PlayAsync(
            Story.Split("    expect:")[0] + "    expect: { refused: RefusalsGiveReasons, article: XA 第九条 }\n");

        held.ShouldBeFalse();
        told.ShouldContain("refused\n    应为：RefusalsGiveReasons\n    实为：OnlyTheBodyNamedActs\n");
        told.ShouldNotContain("  article\n");
    }

    [Fact]
    public async Task A_date_that_is_only_provisional_does_not_pass_for_a_firm_one()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Accepted", "已受理", provisional: true), "\"1\"")
            .Says(Act, 200, new JsonObject { ["state"] = "Accepted" });

        var (held, told) = await PlayAsync(Story);

        held.ShouldBeFalse();
        told.ShouldContain("a.yaml:15  due.conference（establishment-office@152221）.provisional\n    应为：false\n    实为：true\n");
    }

    [Fact]
    public async Task Where_somebody_acted_in_between_the_case_is_read_again_and_the_act_keeps_its_key()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"");
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"");
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"");
        portal.Says("GET /api/review/cases/7", 200, Case("Accepted", "已受理"), "\"2\"");
        portal.Says(Act, 412).Says(Act, 200, new JsonObject { ["state"] = "Accepted" });

        var (held, told) = await PlayAsync(Story);

        held.ShouldBeTrue(told);
        var tries = portal.Asked.FindAll(a => a.Path.EndsWith("/receive", StringComparison.Ordinal));
        tries.Select(t => t.IfMatch).ShouldBe(["\"1\"", "\"2\""]);
        tries.Select(t => t.Key).Distinct().ShouldHaveSingleItem().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_account_signs_in_once_and_again_when_its_session_has_ended()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"")
            .Says(Act, 401).Says(Act, 200, new JsonObject { ["state"] = "Received" });

        await PlayAsync(Story);

        portal.Asked.Where(a => a.Path == "/api/session").Select(a => (string?)JsonNode.Parse(a.Body)!["account"])
            .ShouldBe(["establishment-office@152221", "agriculture-bureau@152221", "establishment-office@152221"]);
    }

    [Fact]
    public async Task A_service_that_is_away_for_a_moment_is_asked_again_under_the_same_key()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Accepted", "已受理"), "\"1\"")
            .Says(Act, 503).Says(Act, 200, new JsonObject { ["state"] = "Accepted" });

        var (held, told) = await PlayAsync(Story);

        held.ShouldBeTrue(told);
        portal.Asked.FindAll(a => a.Path.EndsWith("/receive", StringComparison.Ordinal))
            .Select(a => a.Key).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_system_without_a_test_clock_is_told_apart()
    {
        var plain = new FakePortal().Says("POST /api/session", 200)
            .Says("PUT /api/test-clock", 404, new JsonObject { ["title"] = "Not Found" });

        var (held, told) = await PlayAsync(Story, plain);

        held.ShouldBeFalse();
        told.ShouldContain("应为：时钟移至 2024-09-13 09:00\n    实为：404 Not Found。移动时钟需要以 --test-clock 启动系统。\n");
        plain.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Each_step_is_one_line_of_json()
    {
        portal.Says("GET /api/review/cases/7", 200, Case("Received", "编办已收到"), "\"1\"")
            .Says(Act, 200, new JsonObject { ["state"] = "Received" });
        var output = new StringWriter();

        await PlayAsync(Story, portal, new JsonLines(output));

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonSerializer.Deserialize<JsonElement>(l)).ToList();
        lines
            .Select(l => (
                l.GetProperty("step").GetInt32(), l.GetProperty("line").GetInt32(), l.GetProperty("do").GetString(),
                l.GetProperty("ok").GetBoolean()))
            .ShouldBe([(1, 5, "submit", true), (2, 10, "receive", false)]);
        lines[0].GetProperty("clocks")[0].GetProperty("dueOn").GetString().ShouldBe("2024-09-29");
        lines[1].GetProperty("failures")[0].GetProperty("line").GetInt32().ShouldBe(14);
    }

    private static JsonObject Case(string state, string title, bool provisional = false) => new()
    {
        ["id"] = "7",
        ["county"] = "152221",
        ["number"] = "〔2024〕7号",
        ["state"] = state,
        ["stateTitle"] = title,
        ["clocks"] = new JsonArray(new JsonObject
        {
            ["number"] = 1,
            ["kind"] = "conference",
            ["title"] = "召开联席会议",
            ["article"] = "XA 第九条",
            ["body"] = "establishment-office@152221",
            ["openedOn"] = "2024-09-13",
            ["workingDays"] = 10,
            ["dueOn"] = "2024-09-29",
            ["provisional"] = provisional,
        }),
    };

    private async Task<(bool Held, string Told)> PlayAsync(string text, FakePortal? at = null, IReport? report = null)
    {
        var told = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(told), Ansi = AnsiSupport.No });
        console.Profile.Width = 160;
        using var client = new PlatformClient(new Uri("http://portal"), "secret", () => at ?? portal);
        var held = await new Player(client, Packs, "R1", report ?? new Timeline(console)).PlayAsync(Read(text), CancellationToken.None);
        return (held, told.ToString());
    }
}
