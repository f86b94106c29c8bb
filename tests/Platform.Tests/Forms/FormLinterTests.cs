using DutyLaw.Forms;
using DutyLaw.Packs;

namespace Platform.Tests.Forms;

/// <summary>What the linter refuses in a form.</summary>
public sealed class FormLinterTests
{
    private static readonly FormDefinition Good = XingAnForm.Definition;

    [Fact]
    public void The_shipped_form_has_no_fault() => FormLinter.FaultsOf(Good).ShouldBeEmpty();

    [Fact]
    public void A_field_without_an_article() => Faults(Change("title", f => f with { Article = "" })).ShouldBe(["title: no article"]);

    [Fact]
    public void A_field_nobody_fills_in() =>
        Faults(Change("conferenceOpinion", f => f with { FilledBy = "Mayor" })).ShouldBe(["conferenceOpinion: unknown role Mayor"]);

    [Fact]
    public void A_choice_of_one() =>
        Faults(Change("mode", f => f with { Options = [f.Options[0]] })).ShouldBe(["mode: a choice needs two options or more"]);

    [Fact]
    public void Safeguards_without_parts() =>
        Faults(Change("safeguards", f => f with { Parts = [] })).ShouldBe(["safeguards: safeguards need parts"]);

    [Fact]
    public void A_text_without_an_end() =>
        Faults(Change("grounds", f => f with { MaxLength = 0 })).ShouldBe(["grounds: text needs a maxLength"]);

    [Fact]
    public void Two_fields_of_one_key() =>
        Faults(Good with { Fields = [.. Good.Fields, Good.Fields[2]] }).ShouldBe(["title: two fields of one key"]);

    [Fact]
    public void A_wording_that_asks_about_no_question() => Faults(Good with { Wordings = [Good.Wordings[0] with { AnsweredBy = "title" }] })
        .ShouldBe(["AdministrativePowersAreNotHiddenInTheText: title is not a question of this form that is answered by yes or no"]);

    [Fact]
    public void A_wording_without_an_article() => Faults(Good with { Wordings = [Good.Wordings[0] with { Article = " " }] })
        .ShouldBe(["AdministrativePowersAreNotHiddenInTheText: no article"]);

    [Fact]
    public void A_form_that_cannot_be_read_is_named_with_its_file_and_line()
    {
        var folder = Scratch.NewFolder();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "forms")).FullName, "XA-1.yaml");
        File.WriteAllText(file, "jurisdiction: \"152200\"\nprocedure: XA-1\nfields: []\nunheardOf: 1\n");
        var fault = Should.Throw<PackRefusedException>(() => FormLoader.LoadAll(folder)).Faults.ShouldHaveSingleItem();
        (fault.File, fault.Row).ShouldBe((file, "line 4"));
    }

    private static FormDefinition Change(string key, Func<FormField, FormField> change) =>
        Good with { Fields = [.. Good.Fields.Select(f => f.Key == key ? change(f) : f)] };

    private static IEnumerable<string> Faults(FormDefinition form) => FormLinter.FaultsOf(form).Select(f => $"{f.Row}: {f.Reason}");
}
