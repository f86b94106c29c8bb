using System.Text.Json.Nodes;
using ScenarioPlayer;
using ScenarioPlayer.Expectations;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;
using Spectre.Console;

namespace Cli.Play;

/// <summary>The journey as a timeline: when, who, what, what came of it, and every new date with its article.</summary>
public sealed class Timeline(IAnsiConsole console) : IReport
{
    /// <inheritdoc/>
    public void Begin(Scenario scenario)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{scenario.Title}[/]  [grey]{scenario.File}[/]");
    }

    /// <inheritdoc/>
    public void CouldNotBegin(Scenario scenario, Failure failure) => Failed(scenario, failure);

    /// <inheritdoc/>
    public void Show(Scenario scenario, StepResult result)
    {
        var when = result.At is { } at ? $"{at:yyyy-MM-dd HH:mm}" : "";
        var what = result.Step.Do is { } verb ? $"{verb.Title} [grey]{verb.Name}[/]{Chosen(result.Step)}" : "查看";
        Row(when, result.Actor ?? "", what, Outcome(result));
        if (result is { Failures.Count: 0, Answer: { Succeeded: false } refused })
        {
            Below(refused.Sentence);
        }

        foreach (var clock in result.Opened)
        {
            Below($"⏱ {Due(clock.Clock, clock.BodyName)}");
        }

        if (result.Step.Do is null && result.Failures.Count == 0)
        {
            foreach (var expected in result.Step.Expect)
            {
                Below($"{expected.What} {Comparing.Show(expected.Value)}");
            }
        }

        foreach (var failure in result.Failures)
        {
            Failed(scenario, failure);
        }

        if (result.Failures.Count > 0 && result.Answer?.Body is { } body)
        {
            console.MarkupLineInterpolated($"    最后的应答：{result.Answer.Status} {Comparing.Show(body)}");
        }
    }

    /// <inheritdoc/>
    public void End(Scenario scenario, int held) =>
        console.MarkupLineInterpolated($"[green]✓ 与剧本一致[/]，共{scenario.Steps.Count}步，核对{held}项。");

    /// <inheritdoc/>
    public void Sum(int held, IReadOnlyList<Scenario> failed)
    {
        console.WriteLine();
        foreach (var scenario in failed)
        {
            console.MarkupLineInterpolated($"[red]✗[/] {scenario.Title}  [grey]{scenario.File}[/]");
        }

        console.MarkupLineInterpolated($"{held} passed, {failed.Count} failed");
    }

    private static string Outcome(StepResult result) => result switch
    {
        { Failures.Count: > 0 } => "[red]✗[/]",
        { Answer: { Succeeded: false } refused } => $"[green]✓[/] [yellow]拒绝[/] {Refusal(refused)}",
        { State: var (name, title, number) } =>
            $"[green]✓[/] {Markup.Escape(title)} [grey]{Markup.Escape(name)}[/] {Markup.Escape(number ?? "")}",
        _ => "[green]✓[/]",
    };

    private static string Refusal(Answer answer) => Markup.Escape($"{answer.Rule ?? answer.Status.ToString()} {answer.Article}");

    /// <summary>What a body chose, where its act can go several ways.</summary>
    private static string Chosen(Step step) =>
        (step.With["opinion"] ?? step.With["verdict"] ?? step.With["outcome"] ?? step.With["way"]) is { } choice ? $" {choice}" : "";

    private static string Due(JsonNode clock, string body)
    {
        var provisional = (bool)clock["provisional"]! ? "（暂定）" : "";
        var term = (int)clock["workingDays"]! is > 0 and var days ? $"{days}个工作日" : "至该日";
        return $"{clock["title"]}：{clock["dueOn"]}{provisional}，自{clock["openedOn"]}起{term}，{clock["article"]}，{body}";
    }

    private void Failed(Scenario scenario, Failure failure)
    {
        console.MarkupLineInterpolated($"  [red]{scenario.File}:{failure.Line}  {failure.What}[/]");
        console.MarkupLineInterpolated($"    应为：{failure.Expected}");
        console.MarkupLineInterpolated($"    实为：{failure.Actual}");
    }

    private void Below(string text) => console.Write(new Padder(new Text(text), new Padding(18, 0, 0, 0)));

    private void Row(string when, string who, string what, string outcome)
    {
        var grid = new Grid { Expand = false };
        foreach (var width in new[] { 16, 34, 46 })
        {
            grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, 2, 0) });
        }

        grid.AddColumn(new GridColumn { Width = Math.Max(40, console.Profile.Width - 102), Padding = new Padding(0) });
        console.Write(grid.AddRow(Markup.Escape(when), Markup.Escape(who), what, outcome));
    }
}
