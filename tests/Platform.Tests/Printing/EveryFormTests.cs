using DutyLaw.Cases;
using DutyLaw.Forms;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>Every form of every pack can be printed as it stands, before anything is filled in.</summary>
public sealed class EveryFormTests
{
    private static readonly IReadOnlyList<Jurisdiction> Packs = PackLoader.LoadAll(Repository.Path("jurisdictions"));

    public static IEnumerable<object[]> All => PrintedCases.Forms.Select(f => (object[])[f.Jurisdiction, f.Procedure]);

    [Theory]
    [MemberData(nameof(All))]
    public void A_form_prints_its_fields_in_their_order(string jurisdiction, string procedure)
    {
        var form = PrintedCases.Forms.Single(f => f.Jurisdiction == jurisdiction && f.Procedure == procedure);
        var document = FormPrint.Of(form, Blank(form));
        var above = form.Fields.Where(f => f.Above);
        var words = (string[])[form.Title, .. above.Concat(form.Fields.Where(f => !f.Above)).Select(f => f.Label), .. form.Below];
        document.Rows.ShouldAllBe(row => row.Cells.Sum(c => c.Width) == 100);
        PrintText.OfHtml(document).ShouldSayInOrder(words);
        PrintText.OfDocx(document).ShouldSayInOrder(words);
    }

    private static CaseFile Blank(FormDefinition form)
    {
        var pack = Packs.Single(p => p.Code == form.Jurisdiction);
        var county = pack.Counties[0].Code;
        var table = new Procedure(
            form.Procedure, form.Title, form.Edition, form.Article,
            new Dictionary<string, State>(), new Dictionary<string, ClockRule>(), new Dictionary<string, ParallelStep>(), [])
        {
            Jurisdiction = pack,
        };
        return new(
            new Case(Guid.Empty, county, form.Procedure, form.Edition, $"establishment-office@{county}", "Any", 1, new Duty()),
            table, [], [], PrintedCases.Articles);
    }
}
