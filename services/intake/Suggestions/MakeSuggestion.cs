using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Suggestions;

/// <summary>What somebody says about a county's list.</summary>
/// <param name="County">Six digits.</param>
/// <param name="EntryId">The listed duty it is about; absent: the list as a whole.</param>
internal sealed record SuggestionRequest(string? County = null, Guid? EntryId = null, string? Text = null);

/// <summary>Anybody suggests something, without an account and without saying who they are (JQ 清单第十条).</summary>
internal static class MakeSuggestion
{
    /// <summary>Characters.</summary>
    public const int Longest = 2000;

    /// <summary>Suggestions a county takes in an hour: a flood from many addresses fills nobody's database.</summary>
    private const int MostInAnHour = 200;

    private const string Insert =
        """
        insert into suggestions (county, id, entry, text, made_on, made_at)
        select $1, $2, $3::uuid, $4, $5, $6
        where (select count(*) from suggestions where county = $1 and made_at > $6 - interval '1 hour') < $7
        """;

    public static async Task<Results<Created<SuggestionView>, ProblemHttpResult>> HandleAsync(
        SuggestionRequest request, PackLibrary packs, Database database, TimeProvider time, CancellationToken cancel)
    {
        if (FaultOf(request, packs) is { } fault)
        {
            return fault.ToResult();
        }

        var (id, county) = (Guid.CreateVersion7(), request.County!);
        var made = (await database.AllAsync(
            Tenant.Of(county),
            [
                new NpgsqlBatchCommand(Insert)
                    .With(county, id, request.EntryId, request.Text!.Trim(), time.Today(), time.GetUtcNow(), MostInAnHour),
                new NpgsqlBatchCommand($"select {SuggestionView.Columns} from suggestions where county = $1 and id = $2").With(county, id),
            ],
            row => SuggestionView.Read(row, packs),
            cancel)).SingleOrDefault();
        return made is null ? TooMany().ToResult() : TypedResults.Created((string?)null, made);
    }

    private static Problem? FaultOf(SuggestionRequest request, PackLibrary packs) =>
        packs.OfCounty(request.County ?? "") is null ? Problem.Malformed("请选择旗县市区。")
        : TextFault(request.Text, "意见或建议");

    /// <summary>Null where a text can be kept.</summary>
    internal static Problem? TextFault(string? text, string what) =>
        string.IsNullOrWhiteSpace(text) ? Problem.Malformed($"请写明{what}。")
        : text.Length > Longest ? Problem.Malformed($"{what}不得超过{Longest}字。")
        : text.Contains('\0') ? Problem.Malformed("内容含有不能保存的字符。")
        : null;

    private static Problem TooMany() => new(StatusCodes.Status429TooManyRequests, "too-many-suggestions", "近一小时收到的意见建议过多，请稍后再提。");
}
