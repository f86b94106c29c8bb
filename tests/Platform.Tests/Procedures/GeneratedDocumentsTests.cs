using Cli.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>The diagrams and the regulation map in docs/ are what the tables say today.</summary>
public sealed class GeneratedDocumentsTests
{
    [Fact]
    public void The_generated_documents_are_up_to_date()
    {
        foreach (var (file, text) in GeneratedDocuments.Of(Repository.Path("jurisdictions"), Repository.Path("")))
        {
            File.Exists(file).ShouldBeTrue($"{file} is missing; run './run procedures --write .'");
            File.ReadAllText(file).ShouldBe(text, $"{file} is out of date; run './run procedures --write .'");
        }
    }
}
