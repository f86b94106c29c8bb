using Assessment.Records;
using Contracts.Intake.V1;
using Contracts.Registry.V1;
using Contracts.Review.V1;
using DutyLaw.Packs;

namespace Platform.Tests.Assessment;

/// <summary>Facts count by themselves: what happened in the other services becomes a daily record (日常纪实) with its evidence.</summary>
public sealed class DailyRecordTests
{
    private const string County = "152221";
    private const string Department = "agriculture-bureau@152221";
    private static readonly global::Assessment.Names Names = new(PackLoader.LoadAll(Repository.Path("jurisdictions")));
    private static readonly Guid Case = Guid.Parse("01920000-0000-7000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("01920000-0000-7000-8000-000000000002");

    [Fact]
    public void A_missed_clock_is_recorded_of_the_body_that_was_to_act_on_the_day_after() =>
        RecordsOf.Of(
            new ClockMissed(County, Case, "人居环境巡查", "conference", "XA 第九条", "establishment-office@152221", new(2024, 9, 13), new(2024, 9, 29), "ab12"),
            Names).ShouldBe(new DailyRecord(
                County, "establishment-office@152221", RecordKind.ClockMissed, new(2024, 9, 30),
                "“人居环境巡查”：应于2024年9月29日前召开联席会议，逾期未办。", "XA 第九条", true, new(CaseId: Case, JournalHash: "ab12"),
                $"ClockMissed/{Case}/conference/establishment-office@152221/2024-09-13"));

    [Fact]
    public void A_township_that_declines_is_recorded_of_the_department() =>
        RecordsOf.Of(
            new TownshipDeclined(County, Case, "人居环境巡查", Department, "152221100", "CannotUndertake", "无专业人员", new(2024, 9, 18), "cd34"),
            Names).ShouldBe(new DailyRecord(
                County, Department, RecordKind.TownshipDeclined, new(2024, 9, 18),
                "“人居环境巡查”：科尔沁右翼前旗科尔沁镇表示不能承接，理由：无专业人员", "XA 第九条", true, new(CaseId: Case, JournalHash: "cd34"),
                $"TownshipDeclined/{Case}/152221100/2024-09-18/cd34"));

    [Fact]
    public void A_prohibited_shift_is_recorded_of_the_department_unverified_and_without_the_township_and_its_words() =>
        RecordsOf.Of(
            new ProhibitedShiftReported(County, Other, "152221100", Department, "ResponsibilityLetter", "要求签订责任状", new(2024, 9, 20)))
            .ShouldBe(new DailyRecord(
                County, Department, RecordKind.ProhibitedShiftReported, new(2024, 9, 20),
                "收到转嫁工作责任的反映，待核实：以签订责任状的方式转嫁工作责任。", "XA 第十三条", false, new(ReportId: Other),
                $"ProhibitedShiftReported/{Other}"));

    [Fact]
    public void A_term_that_ended_uncompleted_is_recorded_of_the_department() =>
        RecordsOf.Of(Ended(completed: false)).ShouldBe(new DailyRecord(
            County, Department, RecordKind.TermEndedUncompleted, new(2025, 10, 15),
            "“人居环境巡查”：工作期限2024年10月15日至2025年10月14日届满，未报告完成，已退出清单、待联席会议研究。", "XA 第十二条", true,
            new(CaseId: Case, EntryId: Other), $"DutyTermEnded/{Other}"));

    [Fact]
    public void A_term_that_ended_completed_is_no_record() => RecordsOf.Of(Ended(completed: true)).ShouldBeNull();

    [Theory]
    [InlineData("EstablishmentOffice", true)]
    [InlineData("Township", true)]
    [InlineData("LeagueEstablishmentOffice", true)]
    [InlineData("AdministrativeOffice", true)]
    [InlineData("Department", false)]
    [InlineData("JusticeBureau", false)]
    [InlineData("Portal", false)]
    public void Departments_read_their_own_records_the_lead_office_the_townships_and_the_league_read_all(string role, bool all) =>
        Readers.ReadsAll(role).ShouldBe(all);

    [Theory]
    [InlineData("EstablishmentOffice", true)]
    [InlineData("LeagueEstablishmentOffice", true)]
    [InlineData("Department", false)]
    [InlineData("Township", false)]
    [InlineData("LeagueJusticeBureau", false)]
    [InlineData("AdministrativeOffice", false)]
    public void What_is_not_verified_is_read_by_the_establishment_offices_only(string role, bool reads) =>
        Readers.ReadsUnverified(role).ShouldBe(reads);

    private static DutyTermEnded Ended(bool completed) => new(
        County, Other, Case, "人居环境巡查", Department, ["152221100"], new(2024, 10, 15), new(2025, 10, 14), completed, new(2025, 10, 15));
}
