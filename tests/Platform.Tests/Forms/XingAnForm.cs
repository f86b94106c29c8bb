using DutyLaw.Forms;
using DutyLaw.Packs;

namespace Platform.Tests.Forms;

/// <summary>兴安盟苏木乡镇和街道职责准入事项申请表, and answers that complete it.</summary>
internal static class XingAnForm
{
    public const string County = "152221";

    public static Jurisdiction Pack { get; } = PackLoader.Load(Repository.Path("jurisdictions/152200-xingan"));

    public static FormDefinition Definition { get; } =
        FormLoader.LoadAll(Repository.Path("jurisdictions")).Single(f => f is { Jurisdiction: "152200", Procedure: "XA-1" });

    public static FormDocument Complete() => FormDocument.Empty
        .With("title", "农村人居环境日常巡查")
        .With("mode", "Assign")
        .With("administrativePower", false)
        .With("temporary", false)
        .With("emergency", false)
        .With("townshipsConsulted", true)
        .With("townships", new FieldAnswer.Codes(["152221100", "152221101"]))
        .With("term", new FieldAnswer.Term(new(2024, 11, 1), new(2025, 10, 31)))
        .With("safeguards", Safeguards("每乡每年5万元", "每乡一名", "巡查系统", "每年两次"))
        .With("grounds", "就近巡查，便于群众。")
        .With("legalProvisions", "有关条例第三条。")
        .With("establishmentProvisions", "负责指导农村人居环境整治。");

    public static FieldAnswer Safeguards(string funds, string staff, string technology, string training) => new FieldAnswer.Parts(
        new Dictionary<string, string> { ["funds"] = funds, ["staff"] = staff, ["technology"] = technology, ["training"] = training });

    public static IReadOnlyList<FieldFinding> FindingsWith(string field, FieldAnswer? answer) =>
        Definition.Validate(Complete().With(field, answer), Pack, County);
}
