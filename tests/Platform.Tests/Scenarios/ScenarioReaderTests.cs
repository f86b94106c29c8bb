using System.Text.Json.Nodes;
using ScenarioPlayer.Format;
using static Platform.Tests.Scenarios.Reader;

namespace Platform.Tests.Scenarios;

public class ScenarioReaderTests
{
    private const string Submission =
        Head + """
        steps:
          - as: agriculture-bureau@152221
            do: submit
            procedure: XA-1
            with: { title: 巡查, townships: ["152221100"], term: { from: 2024-10-01, to: 2025-09-30 } }
            save: case

        """;

    [Fact]
    public void A_step_is_read_with_its_line_and_every_key()
    {
        var step = Read(Submission + """
              - at: 2024-09-18T10:00
                as: township@152221100
                do: give-opinion
                on: $case
                with: { opinion: CannotUndertake, reason: 无专业人员 }
                expect: { state: Accepted, inbox: { township@152221100: false } }
                within: 5s
            """).Steps[1];

        (step.Line, step.At, step.As, step.Do!.Name, step.On, step.Within)
            .ShouldBe((10, new DateTime(2024, 9, 18, 10, 0, 0), "township@152221100", "give-opinion", "case", TimeSpan.FromSeconds(5)));
        step.With.ToJsonString().ShouldBe(new JsonObject { ["opinion"] = "CannotUndertake", ["reason"] = "无专业人员" }.ToJsonString());
        step.Expect.Select(e => (e.What, e.Line)).ShouldBe([("state", 15), ("inbox", 15)]);
    }

    [Theory]
    [InlineData("{ as: establishment-ofice@152221, do: receive, on: $case }", "establishment-ofice",
        "未知的账号“establishment-ofice@152221”，是不是“establishment-office@152221”？")]
    [InlineData("{ as: establishment-office@152221, do: receive, on: $cas }", "$cas", "没有保存过“$cas”，是不是“$case”？")]
    [InlineData("{ as: establishment-office@152221, do: receive, no: $case }", "no:", "未知的键“no”，是不是“do”？")]
    [InlineData("{ as: township@152221100, do: give-opinion, on: $case, with: { opinon: CanUndertake } }", "opinon",
        "未知的键“opinon”，是不是“opinion”？")]
    [InlineData("{ as: township@152221100, do: give-opinion, on: $case, with: { opinion: Maybe } }", "Maybe",
        "未知的值“Maybe”。可用：CanUndertake、CannotUndertake、CannotComplete")]
    [InlineData("{ as: township@152221100, do: give-opinion, on: $case }", "{", "give-opinion 的 with 缺少“opinion”。")]
    [InlineData("{ on: $case, expect: { stat: Received } }", "stat", "未知的键“stat”，是不是“state”？")]
    [InlineData("{ on: $case, expect: { due: { conference: 29 September } } }", "29", "“29 September”不是yyyy-MM-dd 格式的日期。")]
    [InlineData("{ on: $case, expect: { due: { conference: { dat: 2024-09-29 } } } }", "dat:", "未知的键“dat”，是不是“date”？")]
    [InlineData("{ on: $case, expect: { registry: { duty: $case, townships: ['152221999'] } } }", "'152221999'",
        "未知的苏木乡镇代码“152221999”，是不是“152221100”？")]
    [InlineData("{ at: 2024-09-12T10:00, on: $case, expect: { state: Received } }", "at:", "时间倒退：此前已是 2024-09-13T09:00。")]
    [InlineData("{ as: establishment-office@152221, do: receive, on: $case, expect: { article: XA 第九条 } }", "expect:",
        "“article”要和“refused”或“status”一起写。")]
    [InlineData("{ as: establishment-office@152221, do: receive }", "do:", "receive 缺少“on”：办理哪个事项？")]
    [InlineData("{ do: receive, on: $case }", "do:", "缺少“as”：由谁办理？")]
    [InlineData("{ as: establishment-office@152221, do: receive, on: $case, within: 5s }", "within:", "没有 expect，就不应有“within”。")]
    [InlineData("{ as: establishment-office@152221, do: receive, on: $case, save: again }", "save:",
        "只有 submit、find-case 和 report-shift 的结果可以用“save”保存。")]
    [InlineData("{ expect: { state: Received } }", "expect:", "要看哪个事项？请写明“on”。")]
    public void What_is_not_known_is_refused_with_its_place_and_the_word_meant(string step, string place, string message)
    {
        var line = $"  - {step}";

        FaultsOf(Submission + line).ShouldBe(
            [new FormatFault("a.yaml", 10, line.IndexOf(place, StringComparison.Ordinal) + 1, message)]);
    }

    [Fact]
    public void An_unknown_act_is_refused_with_the_act_that_was_meant() =>
        FaultsOf(Submission + "  - { as: establishment-office@152221, do: recieve, on: $case }")
            .ShouldHaveSingleItem().ToString().ShouldStartWith("a.yaml:10:44 未知的值“recieve”，是不是“receive”？可用：submit、correct、");

    [Fact]
    public void Every_fault_of_a_file_is_told_at_once() =>
        FaultsOf("""
            scenaro: 演练
            jurisdiction: "152299"
            stpes: []
            """).Select(f => (f.Line, f.Message)).ShouldBe(
            [(1, "未知的键“scenaro”，是不是“scenario”？"), (2, "未知的旗县代码“152299”，是不是“152201”？"), (3, "未知的键“stpes”，是不是“steps”？")]);

    [Fact]
    public void A_text_that_is_not_yaml_is_refused_with_its_line() =>
        FaultsOf("scenario: a\nsteps: [}").ShouldHaveSingleItem().ToString().ShouldStartWith("a.yaml:2:9 不是有效的YAML：");

    [Fact]
    public void The_clock_is_moved_only_where_a_scenario_says_when_it_begins() =>
        FaultsOf("""
            scenario: 演练
            jurisdiction: "152221"
            steps:
              - at: 2024-09-13T09:00
            """).ShouldHaveSingleItem().Message.ShouldBe("“at”移动时钟：请在剧本开头写明“clock”。");

    [Fact]
    public void Every_act_that_an_official_does_by_hand_can_be_played() =>
        ActTable.All.Keys.ShouldBe(
            [
                "receive", "return-for-correction", "withdraw", "schedule-conference", "give-opinion", "conclude-conference",
                "submit-to-league", "give-verdict", "approve", "refuse", "file", "receive-filing", "hold-coordination",
                "record-oral-approval", "file-written-record", "verify", "order", "report-delivery", "confirm-delivery",
                "refer-to-discipline", "publish", "report-handover", "co-sign", "suspend", "resume", "extend",
            ],
            ignoreOrder: true);
}
