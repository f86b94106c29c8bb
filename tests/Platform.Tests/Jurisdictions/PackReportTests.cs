using DutyLaw.Packs;

namespace Platform.Tests.Jurisdictions;

/// <summary>Packs as they stand on disk while somebody edits them.</summary>
public sealed class PackReportTests : IDisposable
{
    private readonly string packs = Scratch.NewFolder();

    public PackReportTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("jurisdictions"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(packs, Path.GetRelativePath(Repository.Path("jurisdictions"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(packs, recursive: true);

    [Fact]
    public void The_shipped_packs_have_no_faults()
    {
        var reports = PackReport.OfAll(packs);

        reports.Select(r => (r.Code, r.Name)).ShouldBe([("152200", "兴安盟"), ("230811", "佳木斯市郊区"), ("450323", "灵川县")]);
        reports.SelectMany(r => r.Faults).ShouldBeEmpty();
        reports.ShouldAllBe(r => r.Procedures.Count > 3);
    }

    [Fact]
    public void Every_fault_is_told_with_its_file_and_hides_no_other()
    {
        Edit(
            "152200-xingan/procedures/XA-1.yaml",
            "reportedTo: [CountyLeadership, LeagueEstablishmentOffice], article: XA 第九条 }",
            "reportedTo: [Nobody], article: XA 第九条 }");
        Edit("152200-xingan/procedures/XA-3.yaml", "states:", "states: [");
        Edit("450323-lingchuan/procedures/LC-1.yaml", "silence: NotYet", "silence: Consent");

        var reports = PackReport.OfAll(packs).ToDictionary(r => r.Code);

        reports["152200"].Faults.Select(f => f.File).Distinct()
            .ShouldBe(["152200-xingan/procedures/XA-1.yaml", "152200-xingan/procedures/XA-3.yaml"]);
        reports["152200"].Faults.Select(f => f.Reason).ShouldContain("unknown role Nobody");
        reports["152200"].Procedures.Select(p => p.Id).ShouldNotContain("XA-3");
        reports["450323"].Faults.Select(f => (f.File, f.Row)).ShouldBe([("450323-lingchuan/procedures/LC-1.yaml", "Consulting")]);
        reports["230811"].Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_that_cannot_be_read_at_all_is_still_reported()
    {
        Edit("230811-jiaoqu/pack.yaml", "role: JusticeBureau", "role: NoSuchRole");
        File.Delete(Path.Combine(packs, "450323-lingchuan", "townships.csv"));

        var reports = PackReport.OfAll(packs);

        reports.Select(r => (r.Code, r.Faults.Count > 0))
            .ShouldBe([("152200", false), ("230811-jiaoqu", true), ("450323-lingchuan", true)]);
    }

    private void Edit(string file, string from, string to)
    {
        var path = Path.Combine(packs, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(from);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
