using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Portal.Site.Reading;

namespace Portal.Site.Duties;

/// <summary>What part of the public list a visitor looks at. It stands in the address, so that it can be kept and passed on.</summary>
/// <param name="County">Six digits.</param>
/// <param name="Text">Part of the title.</param>
/// <param name="Township">Nine digits.</param>
/// <param name="AsOf">The list as it stood on this day; null: today.</param>
/// <param name="WithEnded">What has left the list too.</param>
/// <param name="List">Which list; the standing one where the address names none.</param>
internal sealed record DutySearch(
    string? County,
    string? Text,
    string? Township,
    DateOnly? AsOf,
    bool WithEnded,
    int Page,
    ListKind List = ListKind.Standing)
{
    /// <summary>Rows on a page.</summary>
    public const int Size = 20;

    private const int LongestText = 100;

    /// <summary>True where anything narrows the list down.</summary>
    public bool IsNarrowed => (County ?? Text ?? Township) is not null || AsOf is not null || WithEnded;

    /// <summary>Reads it from an address.</summary>
    /// <param name="faults">What could not be understood, in words for the visitor; it is left out of the search.</param>
    public static DutySearch Read(IQueryCollection query, Places places, out IReadOnlyList<Phrase> faults)
    {
        List<Phrase> found = [];
        faults = found;
        var county = Given("county");
        var township = Given("township");
        var text = Given("text");
        if (county is not null && places.FindCounty(county) is null)
        {
            found.Add(new("没有这个旗县市，已改为显示全部旗县市。", "There is no such county; all counties are shown."));
            county = null;
        }

        if (township is not null && (places.FindTownship(township) is not { } known || (county is not null && known.County != county)))
        {
            found.Add(new("所选旗县市没有这个苏木乡镇（街道），已改为显示全部苏木乡镇（街道）。", "The county has no such township; all townships are shown."));
            township = null;
        }

        if (text?.Length > LongestText)
        {
            found.Add(new(
                $"事项名称最多输入 {LongestText} 个字，已截短。",
                $"A name of at most {LongestText} characters is searched for; the rest was left out."));
            text = text[..LongestText];
        }

        DateOnly? asOf = null;
        if (Given("asOf") is { } day)
        {
            if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                asOf = date;
            }
            else
            {
                found.Add(new("日期应写成“2024-09-13”的样式，已改为显示今天的清单。", "Write a date like 2024-09-13; today’s list is shown."));
            }
        }

        var list = ListKind.Standing;
        if (Given("list") is { } name && !ListKinds.All.Any(l => l.ToString() == name && (list = l) == l))
        {
            found.Add(new("没有这种清单，已改为显示职责任务清单。", "There is no such list; the standing duties are shown."));
        }

        var page = int.TryParse(Given("page"), CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : 1;
        return new(county, text, township, asOf, Given("state") == "All", page, list);

        string? Given(string name) => query[name].ToString().Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>The address's query for another page of the same search.</summary>
    public string QueryOf(int page)
    {
        var query = Filters();
        if (List != ListKind.Standing)
        {
            query.Add("list", List.ToString());
        }

        if (page > 1)
        {
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        }

        return query.ToString();
    }

    /// <summary>The query that the registry is asked.</summary>
    /// <param name="size">Rows on a page.</param>
    public string RegistryQuery(int size = Size)
    {
        var query = Filters();
        query.Add("list", List.ToString());
        query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        query.Add("size", size.ToString(CultureInfo.InvariantCulture));
        return query.ToString();
    }

    private QueryBuilder Filters()
    {
        var query = new QueryBuilder();
        Add("county", County);
        Add("text", Text);
        Add("township", Township);
        Add("asOf", AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("state", WithEnded ? "All" : null);
        return query;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }
    }
}
