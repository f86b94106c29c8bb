using System.Runtime.CompilerServices;
using System.Text.Json;
using Contracts;
using Contracts.Intake.V1;
using Contracts.Registry.V1;
using Contracts.Review.V1;

namespace Platform.Tests.Contracts;

/// <summary>Messages as they travel: what was published may only grow. A change of a snapshot is a change of the contract.</summary>
public sealed class MessageTests
{
    private static readonly Guid Id = new("0191f0c4-0000-7000-8000-000000000001");
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonElement Form = JsonSerializer.Deserialize<JsonElement>(
        """
        {
          "title": "农村人居环境日常巡查", "mode": "Assign", "administrativePower": false, "temporary": false, "emergency": false,
          "townshipsConsulted": true, "townships": ["152221100"], "term": { "from": "2024-11-01", "to": "2025-10-31" },
          "safeguards": { "funds": "每年5万元", "staff": "增配1名", "technology": "统一系统", "training": "每季度1次" }, "grounds": "就近巡查"
        }
        """);

    public static TheoryData<string> Names => [.. Samples().Select(s => s.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_is_written_as_its_snapshot_says(string name)
    {
        var text = JsonSerializer.Serialize<object>(Samples().Single(s => s.GetType().Name == name), Readable) + "\n";
        var file = Snapshot(name);
        if (!File.Exists(file))
        {
            File.WriteAllText(file, text);
            Assert.Fail($"{file} was missing and is now written; read it, then commit it.");
        }

        File.ReadAllText(file).ShouldBe(text);
    }

    [Fact]
    public void Every_message_has_a_snapshot() =>
        typeof(IOfCounty).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IOfCounty))).Select(t => t.Name).Order()
            .ShouldBe(Samples().Select(s => s.GetType().Name).Order());

    private static IEnumerable<IOfCounty> Samples()
    {
        var day = new DateOnly(2024, 9, 13);
        var at = new DateTimeOffset(2024, 9, 13, 1, 0, 0, TimeSpan.Zero);
        yield return new ApplicationSubmitted(
            "152221", Id, "XA-1", "〔2024〕7号", "agriculture-bureau@152221", "agriculture-bureau@152221", day, at, Form);
        yield return new ApplicationCorrected("152221", Id, "agriculture-bureau@152221", "agriculture-bureau@152221", day, at, Form);
        yield return new ProhibitedShiftReported(
            "152221", Id, "152221100", "agriculture-bureau@152221", "ResponsibilityLetter", "要求签订责任状", day);
        yield return new ApplicationReturned("152221", Id, Id, "缺少依据", day);
        yield return new DutyAdmitted(
            "152221", Id, Id, "XA-1", "2024-06-19", "〔2024〕7号", "agriculture-bureau@152221", Form,
            ["152221100"], day, ["XA 第九条", "XA 第十条"]);
        yield return new ListedDutyChanged(
            "152221", Id, "XA-4", Id, null, "Adjust", Form, ["152221100"], "任务减少", day, ["XA 第十二条"]);
        yield return new ReportVerified(
            "152221", Id, "XA-6", "要求签订责任状", "agriculture-bureau@152221", "ResponsibilityLetter", "情况属实", "XA 第十三条", day, "ab12");
        yield return new CaseClosed("152221", Id, Id, "XA-1", "Denied", "经费不足", day);
        yield return new ClockMissed(
            "152221", Id, "农村人居环境日常巡查", "conference", "XA 第九条", "establishment-office@152221", day, new(2024, 9, 29), "ab12");
        yield return new ClockMissWithdrawn(
            "152221", Id, "conference", "establishment-office@152221", day, new(2024, 10, 8), "国办发明电〔2024〕12号", new(2024, 10, 1), "cd34");
        yield return new TownshipDeclined(
            "152221", Id, "农村人居环境日常巡查", "agriculture-bureau@152221", "152221100", "CannotUndertake", "无专业人员", day, "ab12");
        yield return new DutyEntered("152221", Id, Id, "农村人居环境日常巡查", "agriculture-bureau@152221", day);
        yield return new EntryChanged("152221", Id, Id, "Adjust", day);
        yield return new DutyTermEnded(
            "152221", Id, Id, "农村人居环境日常巡查", "agriculture-bureau@152221", ["152221100"], day, new(2025, 10, 31), false, new(2025, 11, 1));
    }

    private static string Snapshot(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "Snapshots", $"{name}.json");
}
