using Contracts.Intake.V1;
using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using Intake.Applications;
using Intake.Data;
using Intake.Http;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Reports;

/// <summary>What a township reports.</summary>
/// <param name="Department">Code of a department of its county.</param>
internal sealed record ReportRequest(string? Department = null, string? Way = null, string? Description = null);

/// <summary>不得以签订“责任状”、分解下达指标、考核验收、硬性指派等方式转嫁工作责任 (XA 第十三条): any township may report it.</summary>
internal sealed class ReportProhibitedShift(
    CurrentOfficial official, PackLibrary packs, Database database, Outbox outbox, TimeProvider time)
{
    private const int LongestDescription = 4000;

    /// <summary>Keeps the report and writes the message, or, for a key used before, does nothing. Values 1 to 4 are the outbox's.</summary>
    private const string Write =
        """
        with reported as (
            insert into reports (county, id, township, department, way, description, reported_on, account, report_key)
            values ($5, $6, $7, $8, $9, $10, $11, $12, $13)
            on conflict (county, township, report_key) where report_key is not null do nothing
            returning id)
        insert into outbox (id, type, payload, trace_parent) select $1, $2, $3, $4 from reported
        """;

    public static Task<Results<Created<ReportView>, ProblemHttpResult>> HandleAsync(
        ReportRequest request,
        [FromHeader(Name = "Idempotency-Key")] string? key,
        ReportProhibitedShift report,
        CancellationToken cancel) =>
        report.HandleAsync(request, key, cancel);

    private async Task<Results<Created<ReportView>, ProblemHttpResult>> HandleAsync(
        ReportRequest request, string? key, CancellationToken cancel)
    {
        var (today, id) = (time.Today(), Guid.CreateVersion7());
        var procedure = packs.Of(official.Body)?.OpenedBy(ReportShift.Is, today);
        if (!official.IsTownship())
        {
            return OnlyTownshipsReport(procedure?.Article).ToResult();
        }

        if (procedure is null)
        {
            return ReportsAreVerifiedByAProcedure().ToResult();
        }

        if ((ActHeaders.FaultOfKey(key) ?? FaultOf(request)) is { } fault)
        {
            return fault.ToResult();
        }

        var (county, township) = (official.County(), Body.DivisionOf(official.Body));
        var (department, way, description) = (request.Department!, request.Way!, request.Description!.Trim());
        var write = Outbox.Writing(new ProhibitedShiftReported(
            county, id, township, department, way, description, today, procedure.Article));
        write.CommandText = Write;
        var report = (await database.AllAsync(
            Tenant.Of(county),
            [
                write.With(county, id, township, department, way, description, today, official.Account, key),
                new NpgsqlBatchCommand(
                    $"select {ReportView.Columns} from reports where county = $1 and township = $2 and (id = $3 or report_key = $4)")
                    .With(county, township, id, key),
            ],
            row => ReportView.Read(row, packs),
            cancel)).Single();
        outbox.Wake();
        return TypedResults.Created($"/reports/{report.Id}", report);
    }

    private Problem? FaultOf(ReportRequest request) =>
        packs.Of(official.Body)?.Shifting?.Find(request.Way ?? "") is null ? At("way", "请选择转嫁工作责任的方式。")
        : packs.Of(official.Body)?.Find(request.Department ?? "") is not { Role: Role.Department } department
            || Body.DivisionOf(department.Code) != official.County() ? At("department", "被反映的单位应为本旗县市的职能部门。")
        : string.IsNullOrWhiteSpace(request.Description) ? At("description", "请写明具体情况。")
        : request.Description.Contains('\0') ? At("description", "内容含有不能保存的字符。")
        : request.Description.Length > LongestDescription ? At("description", $"具体情况不得超过{LongestDescription}字。")
        : null;

    private static Problem At(string member, string message) => Problem.Malformed(message) with { Field = $"$.{member}" };

    private static Problem ReportsAreVerifiedByAProcedure() =>
        Problem.Forbidden("本地的办法没有规定此类反映的核实程序，请向联席会议办公室书面反映。") with { Rule = nameof(ReportsAreVerifiedByAProcedure) };

    private static Problem OnlyTownshipsReport(string? article) =>
        Problem.Forbidden("只有苏木乡镇（街道）可以反映转嫁工作责任的情况。") with { Rule = nameof(OnlyTownshipsReport), Article = article };
}
