using System.CommandLine;
using System.Text.Json.Nodes;
using Cli.Play;
using ScenarioPlayer;
using ScenarioPlayer.Format;

namespace Platform.Tests.Scenarios;

public class ScenarioSchemaTests
{
    [Fact]
    public void The_schema_that_is_shipped_says_what_the_reader_takes()
    {
        var written = new StringWriter();
        new RootCommand { PlayCommand.Create(Cli.PacksFolder.CreateOption()) }
            .Parse(["play", "--schema"]).Invoke(new InvocationConfiguration { Output = written })
            .ShouldBe(0);

        File.ReadAllText(Repository.Path("scenarios/schema.json"))
            .ShouldBe(written.ToString(), "write it anew: ./run play --schema > scenarios/schema.json");
    }

    [Fact]
    public void The_example_in_the_documentation_can_be_read() =>
        Reader.Read(Documentation.Split("```yaml\n")[1].Split("```")[0]).Steps.Count.ShouldBe(4);

    [Fact]
    public void Every_verb_and_expectation_is_documented() =>
        VerbTable.All.Keys.Concat(Expectations).Where(name => !Documentation.Contains($"`{name}`", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_shipped_scenario_is_documented() =>
        Reader.Shipped.Select(Path.GetFileNameWithoutExtension)
            .Where(name => !Documentation.Contains($"| `{name}` |", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static string Documentation => File.ReadAllText(Repository.Path("docs/scenarios.md"));

    private static IEnumerable<string> Expectations =>
        JsonNode.Parse(File.ReadAllText(Repository.Path("scenarios/schema.json")))!
            ["properties"]!["steps"]!["items"]!["properties"]!["expect"]!["properties"]!.AsObject().Select(p => p.Key);
}
