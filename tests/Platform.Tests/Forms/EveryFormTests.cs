using DutyLaw.Forms;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;
using Platform.Tests.Jurisdictions;

namespace Platform.Tests.Forms;

/// <summary>What holds for the application form of every procedure.</summary>
public sealed class EveryFormTests
{
    private static readonly Dictionary<string, string> LooksAt = new()
    {
        [nameof(AdministrativePowersAreNotAdmitted)] = "administrativePower",
        [nameof(TemporaryWorkIsNotAdmitted)] = "temporary",
        [nameof(OnlyTemporaryWorkGoesThisWay)] = "temporary",
        [nameof(EmergenciesAreOutsideTheProcedure)] = "emergency",
        [nameof(OralApprovalIsForUrgentWork)] = "emergency",
        [nameof(TownshipsAreConsulted)] = "townshipsConsulted",
        [nameof(ATownshipIsNamed)] = "townships",
        [nameof(TheTermHasABeginningAndAnEnd)] = "term",
        [nameof(TermsThatAreOverAreNotAdmitted)] = "term",
        [nameof(AChangeIsAboutAListedDuty)] = "entry",
        [nameof(TheSimpleProcedureNeedsAgreement)] = "agreedWithTownships",
        [nameof(TownshipsGetNoWorkByPurchase)] = "townshipsDoTheWork",
        [nameof(PowersComeFromTheRegionsList)] = "regionListNumber",
        [nameof(VetoItemsAreNotSet)] = "vetoItems",
    };

    private static readonly Dictionary<string, string> Named = new()
    {
        [Parties.TownshipConcerned] = "townships",
        [Parties.DepartmentConcerned] = "department",
    };

    [Fact]
    public void Each_procedure_that_is_applied_for_has_one_form() =>
        Shipped.Forms.Select(f => $"{f.Jurisdiction} {f.Procedure}").ShouldBe(
        [
            "152200 NM-1", "152200 NM-2", "152200 NM-3", "152200 XA-1", "152200 XA-2", "152200 XA-3", "152200 XA-4", "152200 XA-6",
            "230811 JQ-1", "230811 JQ-2", "230811 JQ-3", "230811 JQ-4",
            "450323 LC-1", "450323 LC-2", "450323 LC-3", "450323 LC-4", "450323 LC-5", "450323 LC-6", "450323 LC-7",
        ]);

    [Fact]
    public void A_case_that_goes_from_the_simple_to_the_general_procedure_keeps_its_form() =>
        Shipped.Form("LC-2").OfApplicant.Select(Answered).ShouldBe(Shipped.Form("LC-1").OfApplicant.Select(Answered));

    [Fact]
    public void Temporary_work_is_asked_for_with_a_term() =>
        new[] { "XA-2", "XA-3", "LC-5", "NM-1", "NM-3" }.Select(Shipped.Form)
            .ShouldAllBe(f => f.Fields.Single(x => x.Kind == FieldKind.Term).Required);

    [Theory]
    [InlineData("XA-2")]
    [InlineData("XA-3")]
    public void A_written_arrangement_names_funds_staff_and_technology(string procedure) =>
        Shipped.Form(procedure).Fields.Single(f => f.Kind == FieldKind.Safeguards).Parts.Where(p => p.Required).Select(p => p.Label)
            .ShouldBe(["财力", "人力", "技术"]);

    [Fact]
    public void A_cause_of_a_list_change_is_one_of_its_own_article()
    {
        var causes = Shipped.Form("JQ-1").Fields.Single(f => f.Key == "cause").Options;
        causes.Select(c => (c.Value[..^1], c.Label[..3])).Distinct().ShouldBe([("Add", "第五条"), ("Cancel", "第六条"), ("Adjust", "第七条")]);
        foreach (var cause in causes)
        {
            var words = cause.Label[(cause.Label.IndexOf('）') + 1)..];
            Shipped.Articles.Find($"JQ 清单{cause.Label[..3]}")!.Text.ShouldContain(words);
        }
    }

    [Theory]
    [InlineData("LC-1", "LC 第七条", "签订责任状", "属地管理")]
    [InlineData("JQ-2", "JQ 准入第三条", "临时机构")]
    [InlineData("NM-1", "NM 边界（一）", "责任状", "考核验收")]
    [InlineData("XA-3", "XA 第十三条", "指标任务", "工作专班")]
    public void Words_of_a_prohibited_way_are_pointed_out_with_the_article_that_prohibits_it(
        string procedure, string article, params string[] written)
    {
        var form = Shipped.Form(procedure);
        foreach (var words in written)
        {
            form.CautionsIn(FormDocument.Empty.With("title", words))
                .Select(c => c.Article).ShouldBe([article]);
        }
    }

    [Fact]
    public void A_form_asks_what_the_rules_of_its_procedure_look_at() =>
        (from form in Shipped.Forms
         let keys = form.OfApplicant.Select(f => f.Key).ToHashSet()
         from row in TableOf(form)
         from rule in row.Rules
         where LooksAt.TryGetValue(rule, out var key) && !keys.Contains(key)
         select $"{form.Procedure} {rule}").Distinct().ShouldBeEmpty();

    [Fact]
    public void Whoever_a_table_speaks_of_is_named_in_its_form() =>
        (from form in Shipped.Forms
         let required = form.OfApplicant.Where(f => f.Required).Select(f => f.Key).ToHashSet()
         from row in TableOf(form)
         from party in (row.Notice?.To ?? []).Append(row.By)
         where Named.TryGetValue(party, out var key) && !required.Contains(key)
         select $"{form.Procedure} {party}").Distinct().ShouldBeEmpty();

    [Fact]
    public void What_a_conference_goes_through_is_asked_for_in_a_form() =>
        (from pack in Shipped.Packs
         from line in pack.Conference?.Deliberates ?? []
         where !Shipped.Forms.Any(form => form.Jurisdiction == pack.Code && form.OfApplicant.Any(f => f.Key == line.Field))
         select $"{pack.Code} {line.Field}").ShouldBeEmpty();

    private static IReadOnlyList<Row> TableOf(FormDefinition form) =>
        Shipped.Pack(form.Jurisdiction).Find(form.Procedure, form.Edition)?.Rows ?? [];

    private static (string, string, FieldKind, bool) Answered(FormField f) => (f.Key, f.Label, f.Kind, f.Required);
}
