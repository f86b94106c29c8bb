using System.Xml.Linq;

namespace Platform.Tests.Architecture;

/// <summary>Who may know whom, read from the project files.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Contracts/Contracts.csproj", "")]
    [InlineData("DutyLaw/DutyLaw.csproj", "")]
    [InlineData("paper/Paper.csproj", "")]
    [InlineData("scenarios/player/ScenarioPlayer.csproj", "DutyLaw")]
    [InlineData("ServiceDefaults/ServiceDefaults.csproj", "Contracts")]
    [InlineData("services/intake/Intake.csproj", "Contracts DutyLaw ServiceDefaults")]
    [InlineData("services/review/Review.csproj", "Contracts DutyLaw Paper ServiceDefaults")]
    [InlineData("services/registry/Registry.csproj", "Contracts DutyLaw ServiceDefaults")]
    [InlineData("services/assessment/Assessment.csproj", "Contracts DutyLaw ServiceDefaults")]
    [InlineData("services/portal/Portal.csproj", "Contracts DutyLaw ServiceDefaults")]
    public void A_project_references_no_more_than_its_place_allows(string project, string allowed)
    {
        var references = XDocument.Load(Repository.Path(project)).Descendants("ProjectReference")
            .Select(r => System.IO.Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        references.Except(allowed.Split(' ')).ShouldBeEmpty();
    }
}
