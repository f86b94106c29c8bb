using System.Text.RegularExpressions;
using DutyLaw.Cases;
using Paper;
using Paper.Pdf;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>PDF of printed forms: A4, fonts embedded, long cells over several pages.</summary>
public sealed partial class PdfTests
{
    [Fact]
    public void Every_font_is_embedded_and_tells_its_characters()
    {
        var fonts = PrintText.Run("pdffonts", Written(PrintedCases.Print(PrintedCases.Approved(), "form")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(f => f.Contains("CID TrueType") && f.Contains(" yes yes yes "));
    }

    [Fact]
    public void Pages_are_A4()
    {
        PrintText.Run("pdfinfo", Written(PrintedCases.Print(PrintedCases.Approved(), "form"))).ShouldContain("(A4)");
    }

    [Fact]
    public void A_cell_longer_than_a_page_goes_on_over_the_next_pages_and_loses_nothing()
    {
        var paragraph = string.Concat(Enumerable.Range(1, 400).Select(n => $"第{n}项：巡查记录应当完整。"));
        var form = new Duty(PrintedCases.Form.Form.With("legalProvisions", paragraph));
        var document = PrintedCases.Print(PrintedCases.Submitted(form), "form");
        Foot().Replace(PrintText.OfPdf(document), "").ShouldContain(paragraph);
        int.Parse(PrintText.Run("pdfinfo", Written(document)).Split("Pages:")[1].Trim().Split('\n')[0].Trim())
            .ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void Rare_characters_come_from_another_font_and_missing_ones_are_shown_as_missing()
    {
        var form = PrintedCases.Form with { Title = "镕䶮㐀𠀀巡查" };
        PrintText.OfPdf(PrintedCases.Print(PrintedCases.Submitted(form), "form")).ShouldContain("事项名称镕䶮㐀〓巡查");
    }

    [Fact]
    public void A_missing_font_names_the_package_to_install()
    {
        var fonts = new PrintFonts(Scratch.NewFolder());
        Should.Throw<FontMissingException>(() => fonts.All).Package.ShouldBe("fonts-arphic-gbsn00lp");
    }

    [Theory]
    [InlineData("苏木乡镇和街道职责准入。", 10, new[] { "苏木乡镇和街道职责准", "入。" })]
    [InlineData("承接事项（苏木乡镇）范围", 5, new[] { "承接事项", "（苏木乡", "镇）范围" })]
    [InlineData("每年补助50000元整", 6, new[] { "每年补助", "50000元整" })]
    [InlineData("一二三四五，六", 5, new[] { "一二三四", "五，六" })]
    public void Lines_break_as_Chinese_is_set(string text, int width, string[] lines) =>
        LineBreaker.Break(text, width, t => t.Sum(c => char.IsAscii(c) ? 0.5 : 1)).ShouldBe(lines);

    /// <summary>What stands between two pages' text.</summary>
    [GeneratedRegex(@"(第\d+页共\d+页)?核验码7K3M.*?a{64}(第\d+页共\d+页)?")]
    private static partial Regex Foot();

    private static string Written(PrintedDocument document)
    {
        var file = Path.Combine(Scratch.NewFolder(), "print.pdf");
        File.WriteAllBytes(file, PdfPrint.Render(document, PrintedCases.Mark, PrintedCases.Fonts));
        return file;
    }
}
