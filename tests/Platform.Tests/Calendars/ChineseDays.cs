using System.Diagnostics;
using System.Text.Json;

namespace Platform.Tests.Calendars;

/// <summary>What the independent npm package chinese-days says, asked once.</summary>
public sealed class ChineseDays
{
    public ChineseDays()
    {
        var folder = Path.Combine(CalendarFiles.Repository, "tests", "chinese-days");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "chinese-days")))
        {
            throw new InvalidOperationException("The npm package chinese-days is missing: run 'npm ci' in tests/chinese-days.");
        }

        using var node = Process.Start(new ProcessStartInfo("node", "dump.js")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var answer = JsonSerializer.Deserialize<Answer>(node.StandardOutput.ReadToEnd(), JsonSerializerOptions.Web)!;
        node.WaitForExit();
        Worked = answer.Worked;
        ThirdOfThirdMonth = answer.ThirdOfThirdMonth;
    }

    public IReadOnlyDictionary<DateOnly, bool> Worked { get; }

    public IReadOnlyDictionary<int, DateOnly> ThirdOfThirdMonth { get; }

    private sealed record Answer(Dictionary<DateOnly, bool> Worked, Dictionary<int, DateOnly> ThirdOfThirdMonth);
}
