using System.Collections.Concurrent;
using System.Text.Json;

namespace DutyLaw.Calendars;

/// <summary>
/// All known notices and regional festivals, from which the calendar of any jurisdiction is made. Immutable; a calendar is
/// built once per county and shared.
/// </summary>
public sealed class CalendarLibrary(IReadOnlyList<Notice> notices, IReadOnlyList<RegionalFestival> festivals)
{
    private static readonly JsonSerializerOptions FestivalOptions = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private readonly ConcurrentDictionary<string, WorkingDayCalendar> calendars = [];

    /// <summary>Every notice, national and regional.</summary>
    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>Every yearly regional festival.</summary>
    public IReadOnlyList<RegionalFestival> Festivals => festivals;

    /// <summary>The calendar of the country, without any region's overlay.</summary>
    public WorkingDayCalendar National => ForJurisdiction(null);

    /// <summary>Reads every notice under <c>national/</c> and the regions' folders.</summary>
    /// <param name="folder">The folder <c>jurisdictions/calendars</c>.</param>
    /// <exception cref="InvalidDataException">A file is refused; the message names file, line and reason of each.</exception>
    public static CalendarLibrary Load(string folder)
    {
        var refusals = new List<NoticeRefusal>();
        var notices = new List<Notice>();
        var festivals = new List<RegionalFestival>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path);
            if (Path.GetFileName(path) == "region.json")
            {
                ReadFestival(path, name, festivals, refusals);
                continue;
            }

            var reading = NoticeFile.Parse(File.ReadAllText(path), name);
            refusals.AddRange(reading.Refusals);
            if (reading.Notice is { } notice)
            {
                if (notices.Any(n => IsSame(n, notice)))
                {
                    refusals.Add(new(name, null, $"{notice.Number}已在另一个文件中。"));
                }

                notices.Add(notice);
            }
        }

        return refusals.Count == 0
            ? new(notices, festivals)
            : throw new InvalidDataException(string.Join(Environment.NewLine, refusals));
    }

    /// <summary>The calendar of a division with the overlays of the regions it lies in.</summary>
    /// <param name="code">6- or 9-digit division code; null for the country.</param>
    public WorkingDayCalendar ForJurisdiction(string? code) =>
        calendars.GetOrAdd(code?[..Math.Min(code.Length, 6)] ?? "", c => new(c.Length == 0 ? null : c, notices, festivals));

    /// <summary>The library with one more notice; one with the same number and region is replaced.</summary>
    public CalendarLibrary With(Notice notice) =>
        new([.. notices.Where(n => !IsSame(n, notice)), notice], festivals);

    private static bool IsSame(Notice one, Notice other) => (one.Number, one.Region) == (other.Number, other.Region);

    private static void ReadFestival(
        string path, string name, List<RegionalFestival> festivals, List<NoticeRefusal> refusals)
    {
        try
        {
            festivals.Add(JsonSerializer.Deserialize<RegionalFestival>(File.ReadAllText(path), FestivalOptions)!);
        }
        catch (JsonException error)
        {
            var line = error.LineNumber is { } number ? (int)number + 1 : (int?)null;
            refusals.Add(new(name, line, "地区节日应写明region、regionName、name、lunarMonth、lunarDay、daysBefore、daysAfter和basis。"));
        }
    }
}
