using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Exports;

namespace Cli.Verify;

/// <summary>The journal of an exported case against its manifest and the case as it stands.</summary>
internal static class ExportedJournal
{
    /// <param name="rows">Null where they cannot be read.</param>
    /// <param name="c">Null where it cannot be read.</param>
    public static IEnumerable<string> FaultsOf(ExportManifest manifest, IReadOnlyList<JournalRow>? rows, Case? c)
    {
        if (rows is null || rows.Count == 0)
        {
            yield return "没有可核验的日志";
            yield break;
        }

        if (rows.Any(r => r.CaseId != manifest.CaseId))
        {
            yield return "日志不是这个事项的";
        }

        if (Journal.FirstBroken(rows) is { } broken)
        {
            yield return $"日志第{broken}行与前文不符";
            yield break;
        }

        if (rows[^1].Hash != manifest.Head)
        {
            yield return "日志末行的摘要与清单所记不符";
        }

        if (c is null)
        {
            yield return "没有可核验的事项";
            yield break;
        }

        if ((c.Id, c.County, c.Procedure, c.Edition, c.Number, c.Version)
            != (manifest.CaseId, manifest.County, manifest.Procedure, manifest.Edition, manifest.Number, manifest.Version))
        {
            yield return "事项与清单所记不符";
        }

        if (!Adds(rows, c))
        {
            yield return "按日志重演得到的事项与 case.json 不一致";
        }
    }

    /// <summary>A row with a sound hash may still hold what no version of this program wrote.</summary>
    private static bool Adds(IReadOnlyList<JournalRow> rows, Case c)
    {
        try
        {
            return Replay.Gives(rows, c);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
