using DutyLaw.Cases;
using DutyLaw.Forms;
using Platform.Tests.Forms;
using Platform.Tests.Procedures;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>A field of any kind is printed without a line of code for it.</summary>
public sealed class NewKindsTests
{
    private static readonly FormDefinition Form = PrintedCases.Forms.Single(f => f is { Jurisdiction: "152200", Procedure: "XA-1" }) with
    {
        Fields =
        [
            Field("consulted", FieldKind.YesNo), Field("consultedOn", FieldKind.Date), Field("partners", FieldKind.Bodies),
            Field("shares", FieldKind.Table) with { Columns = [new("who", "单位", true), new("what", "职责", false)] },
            Field("open", FieldKind.Table) with { Columns = [new("who", "单位", true)] },
        ],
    };

    [Fact]
    public void Questions_days_bodies_and_tables_stand_in_words()
    {
        var duty = new Duty(
            XingAn.Duty().Form.With("consulted", true).With("consultedOn", "2024-09-02")
                .With("partners", new FieldAnswer.Codes(["justice-bureau@152221", "finance-bureau@152221"]))
                .With("shares", new FieldAnswer.Rows(
                [
                    new Dictionary<string, string> { ["who"] = "农牧和科技局", ["what"] = "培训" },
                    new Dictionary<string, string> { ["who"] = "司法局" },
                ])));
        var story = XingAn.On("2024-09-13").Submitted(duty);
        var document = FormPrint.Of(Form, PrintedCases.FileOf(story));
        PrintText.OfHtml(document).ShouldSayInOrder(
        [
            "consulted", "☑是", "□否", "consultedOn2024年9月2日",
            $"partners{XingAnForm.Pack.NameOf("justice-bureau@152221")}、{XingAnForm.Pack.NameOf("finance-bureau@152221")}",
            "shares1. 单位：农牧和科技局；职责：培训", "2. 单位：司法局", "open",
        ]);
    }

    private static FormField Field(string key, FieldKind kind) => new(key, key, kind, "Applicant", false, 50, "XA 第七条", [], [], null);
}
