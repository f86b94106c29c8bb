using Assessment.Records;
using Contracts.Intake.V1;
using Contracts.Registry.V1;
using Contracts.Review.V1;
using DutyLaw.Packs;
using Platform.Tests.Jurisdictions;

namespace Platform.Tests.Assessment;

/// <summary>Facts count by themselves: what happened in the other services becomes a daily record (日常纪实) with its evidence.</summary>
public sealed class DailyRecordTests
{
    private const string County = "152221";
    private const string Department = "agriculture-bureau@152221";
    private static readonly Names Names = new(PackLoader.LoadAll(Repository.Path("jurisdictions")));
    private static readonly Guid Case = Guid.Parse("01920000-0000-7000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("01920000-0000-7000-8000-000000000002");

    [Fact]
    public void A_missed_clock_is_recorded_of_the_body_that_was_to_act_on_the_day_after() =>
        RecordsOf.Of(
            new ClockMissed(
                County, Case, "人居环境巡查", "conference", "XA 第九条", "establishment-office@152221", new(2024, 9, 13), new(2024, 9, 29), "ab12"),
            Names).ShouldBe(new DailyRecord(
                County, "establishment-office@152221", RecordKind.ClockMissed, new(2024, 9, 30),
                "“人居环境巡查”：应于2024年9月29日前召开联席会议，逾期未办。", "XA 第九条", true, new(CaseId: Case, JournalHash: "ab12"),
                $"ClockMissed/{Case}/conference/establishment-office@152221/2024-09-13/2024-09-29",
                $"Clock/{Case}/conference/establishment-office@152221/2024-09-13"));

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
            new ProhibitedShiftReported(County, Other, "152221100", Department, "ResponsibilityLetter", "要求签订责任状", new(2024, 9, 20)),
            Names)
            .ShouldBe(new DailyRecord(
                County, Department, RecordKind.ProhibitedShiftReported, new(2024, 9, 20),
                "收到转嫁工作责任的反映，待核实：以签订责任状的方式转嫁工作责任。", "XA 第十三条", false, new(ReportId: Other),
                $"ProhibitedShiftReported/{Other}", $"Report/{Other}"));

    [Fact]
    public void A_term_that_ended_uncompleted_is_recorded_of_the_department() =>
        RecordsOf.Of(Ended(completed: false), Names).ShouldBe(new DailyRecord(
            County, Department, RecordKind.TermEndedUncompleted, new(2025, 10, 15),
            "“人居环境巡查”：工作期限2024年10月15日至2025年10月14日届满，未报告完成，已退出清单、待联席会议研究。", "XA 第十二条", true,
            new(CaseId: Case, EntryId: Other), $"DutyTermEnded/{Other}"));

    [Fact]
    public void A_refusal_of_a_township_cites_the_article_of_its_own_countys_regulation() =>
        RecordsOf.Of(
            new TownshipDeclined(
                "450323", Case, "护林防火巡查", "forestry-bureau@450323", "450323100",
                "CannotUndertake", "无专业人员", new(2024, 9, 18), "cd34", "LC 第三条"),
            Names).Article.ShouldBe("LC 第三条");

    [Fact]
    public void A_verified_report_is_recorded_of_the_department_in_the_words_of_those_who_verified_it() =>
        RecordsOf.Of(Verified("ResponsibilityLetter"), Names).ShouldBe(new DailyRecord(
            County, Department, RecordKind.ProhibitedShiftVerified, new(2024, 9, 25), "经核实，以签订责任状的方式转嫁工作责任：所称责任状确有其事", "XA 第十三条",
            true, new(CaseId: Other, JournalHash: "ef56", ReportId: Other), $"ReportVerified/{Other}"));

    [Theory]
    [InlineData("PowersNotHandedOver", RecordKind.PowersNotHandedOver, "“人居环境巡查”：经核实，权限未下放：所称责任状确有其事")]
    [InlineData("SafeguardsMissing", RecordKind.SafeguardsMissing, "“人居环境巡查”：经核实，保障未落实：所称责任状确有其事")]
    [InlineData("LateListChange", RecordKind.ReportVerified, "“人居环境巡查”：经核实，反映问题查实：所称责任状确有其事")]
    public void What_was_verified_of_a_listed_duty_names_it(string found, RecordKind kind, string sentence)
    {
        var record = RecordsOf.Of(Verified(found), Names);
        (record.Kind, record.Sentence).ShouldBe((kind, sentence));
    }

    [Fact]
    public void A_report_its_verification_and_the_end_of_its_case_are_about_one_subject()
    {
        var reported = RecordsOf.Of(
            new ProhibitedShiftReported(County, Other, "152221100", Department, "ResponsibilityLetter", "要求签订责任状", new(2024, 9, 20)),
            Names);
        var verified = SettlementsOf.Of(Verified("ResponsibilityLetter"));
        var closed = SettlementsOf.Of(new CaseClosed(County, Other, Other, "XA-6", "NotConfirmed", "未发现责任状", new(2024, 9, 26)));
        (verified.Subject, closed.Subject).ShouldBe((reported.Subject, reported.Subject));
        (verified.Outcome, closed.Outcome, closed.Reason).ShouldBe((Outcome.Verified, Outcome.NotConfirmed, "未发现责任状"));
    }

    [Fact]
    public void A_miss_is_withdrawn_when_a_notice_moved_its_date_and_a_later_miss_of_the_same_clock_is_not()
    {
        var withdrawn = SettlementsOf.Of(new ClockMissWithdrawn(
            County, Case, "conference", "establishment-office@152221", new(2024, 9, 13), new(2024, 10, 8),
            "国办发明电〔2024〕12号", new(2024, 10, 5), "0a1b"));
        var (first, second) = (Missed(new(2024, 9, 29)), Missed(new(2024, 10, 8)));
        (first.Subject, second.Subject).ShouldBe((withdrawn.Subject, withdrawn.Subject));
        (first.On < withdrawn.Before, second.On < withdrawn.Before, first.Source == second.Source).ShouldBe((true, false, false));
        withdrawn.Reason.ShouldBe("期限依国办发明电〔2024〕12号调整为2024年10月8日，不构成逾期。");
    }

    [Fact]
    public void A_temporary_task_that_is_over_is_no_record() =>
        RecordsOf.Of(Ended(completed: false) with { List = "Temporary" }, Names).ShouldBeNull();

    [Fact]
    public void A_term_that_ended_under_another_regulation_cites_it_and_promises_no_conference()
    {
        var record = RecordsOf.Of(Ended(completed: false) with { Article = "LC 第四条" }, Names)!;
        (record.Article, record.Sentence).ShouldBe(
            ("LC 第四条", "“人居环境巡查”：工作期限2024年10月15日至2025年10月14日届满，未报告完成，已退出清单。"));
    }

    [Fact]
    public void A_term_that_ended_completed_is_no_record() => RecordsOf.Of(Ended(completed: true), Names).ShouldBeNull();

    [Theory]
    [InlineData("EstablishmentOffice", true)]
    [InlineData("Township", true)]
    [InlineData("LeagueEstablishmentOffice", true)]
    [InlineData("AdministrativeOffice", true)]
    [InlineData("Department", false)]
    [InlineData("JusticeBureau", false)]
    [InlineData("Portal", false)]
    public void Departments_read_their_own_records_the_lead_office_the_townships_and_the_league_read_all(string role, bool all) =>
        Readers.Include(Shipped.Pack("152200").Readers.Records, role).ShouldBe(all);

    [Theory]
    [InlineData("EstablishmentOffice", true)]
    [InlineData("LeagueEstablishmentOffice", true)]
    [InlineData("Department", false)]
    [InlineData("Township", false)]
    [InlineData("LeagueJusticeBureau", false)]
    [InlineData("AdministrativeOffice", false)]
    public void What_is_not_verified_is_read_by_the_establishment_offices_only(string role, bool reads) =>
        Readers.Include(Shipped.Pack("152200").Readers.UnverifiedRecords, role).ShouldBe(reads);

    private static ReportVerified Verified(string kind) =>
        new(County, Other, "XA-6", "人居环境巡查", Department, kind, "所称责任状确有其事", "XA 第十三条", new(2024, 9, 25), "ef56");

    private static DailyRecord Missed(DateOnly dueOn) => RecordsOf.Of(
        new ClockMissed(
            County, Case, "人居环境巡查", "conference", "XA 第九条", "establishment-office@152221", new(2024, 9, 13), dueOn, "ab12", "XA-1"),
        Names);

    private static DutyTermEnded Ended(bool completed) => new(
        County, Other, Case, "人居环境巡查", Department, ["152221100"], new(2024, 10, 15), new(2025, 10, 14), completed, new(2025, 10, 15));
}
