using System.Text;
using Portal.Site.Reading;
using ServiceDefaults.Time;

namespace Portal.Site.Duties;

/// <summary>What a visitor looks at in the list, every page of it, as a file for spreadsheets.</summary>
internal static class ExportDuties
{
    /// <summary>More than any county has; whoever wants all of a league takes one county after another.</summary>
    public const int Most = 5000;

    private const int AtOnce = 100;

    public static async Task<IResult> HandleAsync(
        HttpContext context, Wording say, Places places, PublicList list, TimeProvider time, CancellationToken cancel)
    {
        var search = DutySearch.Read(context.Request.Query, places, out _) with { Page = 1 };
        var text = new StringBuilder(Csv.Line(Headings.Select(h => say[h])));
        try
        {
            long read = 0, total;
            do
            {
                var page = await list.FindAsync(search, cancel, AtOnce);
                total = Math.Min(page.Total, Most);
                read += page.Items.Count;
                text.Append(string.Concat(page.Items.Select(duty => Csv.Line(CellsOf(duty, say)))));
                search = search with { Page = page.Items.Count > 0 ? search.Page + 1 : int.MaxValue };
            }
            while (read < total && search.Page < int.MaxValue);
        }
        catch (Exception fault) when (UnavailableFilter.Is(fault))
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var name = $"{say[search.List.Title()]}-{(search.AsOf ?? time.Today()).Iso()}.csv";
        return TypedResults.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", name);
    }

    private static readonly IReadOnlyList<Phrase> Headings =
    [
        new("事项名称", "Duty"), new("申请编号", "Application number"), new("旗县市", "County"), new("清单", "List"), new("事项划出部门", "Department"),
        new("承接方式", "Mode"), new("承接的苏木乡镇（街道）", "Townships"), new("期限起", "Term from"), new("期限止", "Term to"),
        new("实施日期", "In force from"), new("状态", "State"), new("退出日期", "Off the list on"), new("工作经费", "Funds"), new("人员力量", "Staff"),
        new("技术支持", "Technology"), new("业务培训", "Training"), new("依据条文", "Articles"), new("条目号", "Entry id"),
    ];

    private static IEnumerable<string?> CellsOf(ListedDuty duty, Wording say) =>
    [
        duty.Title, duty.Number, duty.CountyName, say[duty.List.Title()], duty.DepartmentName,
        say[duty.ModeTitle], string.Join('、', duty.TownshipNames), duty.TermFrom.Iso(), duty.TermTo?.Iso(),
        duty.InForceFrom.Iso(), say[duty.Standing], duty.EndedOn?.Iso(), duty.Safeguards.Funds, duty.Safeguards.Staff,
        duty.Safeguards.Technology, duty.Safeguards.Training, string.Join('、', duty.Articles.Distinct()), duty.Id.ToString(),
    ];
}
