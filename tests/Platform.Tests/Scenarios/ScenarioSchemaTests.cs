using System.CommandLine;
using Cli.Play;

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
}
