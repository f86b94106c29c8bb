using Cli.Procedures;
using DutyLaw.Packs;

namespace Platform.Tests.Procedures;

/// <summary>The diagrams and the regulation map in docs/ are what the tables say today.</summary>
public sealed class GeneratedDocumentsTests
{
    [Fact]
    public void The_generated_documents_are_up_to_date()
    {
        var packs = PackLoader.LoadAll(Repository.Path("jurisdictions"));
        foreach (var (file, text) in GeneratedDocuments.Of(packs, Repository.Path("")))
        {
            File.Exists(file).ShouldBeTrue($"{file} is missing; run './run procedures --write .'");
            File.ReadAllText(file).ShouldBe(text, $"{file} is out of date; run './run procedures --write .'");
        }
    }
}
