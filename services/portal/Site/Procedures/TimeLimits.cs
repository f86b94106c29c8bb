using DutyLaw.Procedures;
using Portal.Site.Reading;

namespace Portal.Site.Procedures;

/// <summary>Time limits in words: how long, from when, or who sets the day.</summary>
internal static class TimeLimits
{
    /// <summary>Within what a row's act must be done; none where the regulation sets no limit.</summary>
    public static IEnumerable<Phrase> Of(Procedure procedure, Row row) => row.Meets.Select(clock => Of(procedure, clock));

    /// <summary>How long a clock runs and from when.</summary>
    public static Phrase Of(Procedure procedure, string clock)
    {
        var rule = procedure.Clocks[clock];
        if (rule.SetBy is { } setter)
        {
            var sets = ActWords.OfAct(setter);
            return new($"“{sets.Chinese}”所定的日期前", $"by the day set in “{sets.English}”");
        }

        var starts = procedure.Rows.Where(r => r.Opens.Contains(clock)).Select(r => ActWords.OfAct(r.Act)).Distinct().ToList();
        return starts is []
            ? new($"转到本步骤起{rule.Days}个工作日内", $"within {rule.Days} working days of coming to this step")
            : new(
                $"自“{string.Join("”“", starts.Select(s => s.Chinese))}”起{rule.Days}个工作日内",
                $"within {rule.Days} working days of “{string.Join("”, “", starts.Select(s => s.English))}”");
    }
}
