using System.CommandLine;
using Cli;
using Cli.Packs;
using DutyLaw.Bodies;
using DutyLaw.Forms;
using DutyLaw.Packs;

namespace Platform.Tests.Jurisdictions;

/// <summary>One more county, without code: <c>./run pack new</c>.</summary>
public sealed class NewPackTests : IDisposable
{
    private readonly StringWriter said = new();
    private readonly string packs = Scratch.NewFolder();

    public NewPackTests()
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
    public void A_county_of_a_league_gets_a_pack_of_its_own_that_lints_and_leaves_the_league_s()
    {
        Run("pack", "new", "152223", "--like", "152200").ShouldBe(0);

        var (league, county) = (Loaded("152200"), Loaded("152223"));
        league.Counties.Select(c => c.Code).ShouldNotContain("152223");
        county.Counties.Select(c => (c.Code, c.Name)).ShouldBe([("152223", "扎赉特旗")]);
        county.Counties[0].Townships.Select(t => t.Name).ShouldContain("音德尔镇");
        county.Procedures.Select(p => p.Id).Order(StringComparer.Ordinal)
            .ShouldBe(league.Procedures.Select(p => p.Id).Order(StringComparer.Ordinal));
        county.CodesOf(Role.LeagueEstablishmentOffice, "152223").ShouldBe(["establishment-office@152200"]);
        county.CodesOf(Role.EstablishmentOffice, "152223").ShouldBe(["establishment-office@152223"]);
        FormLoader.LoadAll(packs).Count(f => f.Jurisdiction == "152223")
            .ShouldBe(FormLoader.LoadAll(packs).Count(f => f.Jurisdiction == "152200"));
    }

    [Fact]
    public void A_county_that_no_pack_knows_brings_its_name_and_townships()
    {
        var townships = Path.Combine(packs, "new.csv");
        File.WriteAllLines(townships, ["code,name", "152522100,巴彦查干苏木"]);

        Run("pack", "new", "152522", "--like", "152200", "--name", "某旗", "--townships", townships).ShouldBe(0);

        Loaded("152522").TownshipName("152522100").ShouldBe("巴彦查干苏木");
    }

    [Theory]
    [InlineData("152223", "999999", "没有这个数据包")]
    [InlineData("450323", "152200", "已有数据包")]
    [InlineData("152522", "152200", "请用 --name 写明名称")]
    public void What_cannot_be_made_is_refused_and_nothing_is_written(string county, string like, string why)
    {
        Run("pack", "new", county, "--like", like).ShouldBe(1);

        said.ToString().ShouldContain(why);
        Directory.Exists(Path.Combine(packs, county)).ShouldBeFalse();
    }

    private Jurisdiction Loaded(string code) => PackLoader.LoadAll(packs).Single(p => p.Code == code);

    private int Run(params string[] arguments)
    {
        var option = PacksFolder.CreateOption();
        return new RootCommand { option, PackCommand.Create(option) }.Parse([.. arguments, "--packs", packs])
            .Invoke(new() { Output = said, Error = said });
    }
}
