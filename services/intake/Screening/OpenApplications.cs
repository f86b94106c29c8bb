using DutyLaw;
using DutyLaw.Cases;
using DutyLaw.Procedures;
using Intake.Data;
using Npgsql;
using ServiceDefaults.Data;

namespace Intake.Screening;

/// <summary>A duty is not applied for a second time for the same township while the first application is undecided.</summary>
internal sealed class OpenApplications(Database database)
{
    /// <summary>The rule, as refusals name it.</summary>
    public const string TheDutyIsNotAppliedForAlready = nameof(TheDutyIsNotAppliedForAlready);

    private const string Find =
        """
        select a.number from open_duties o join applications a on a.county = o.county and a.id = o.application
        where o.county = $1 and o.list = $2 and o.title_key = $3 and o.township = any($4) and o.application is distinct from $5::uuid
        order by a.id limit 1
        """;

    /// <summary>True where the database kept the second of two that came at once from standing beside the first.</summary>
    public static bool Met(PostgresException e) => e is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "open_duties" };

    /// <summary>Null where nobody applies for the duty already.</summary>
    /// <param name="application">The one that is screened; null while it is none yet.</param>
    public async Task<Refusal?> RefusalOfAsync(
        Duty duty, DutyListKind list, string county, Guid? application, string article, CancellationToken cancel)
    {
        var key = DutyTitle.Key(duty.Title);
        if (key.Length == 0)
        {
            return null;
        }

        string[] townships = duty.Townships.Count > 0 ? [.. duty.Townships] : [""];
        return await database.OneAsync(
            Tenant.Of(county),
            new NpgsqlBatchCommand(Find).With(county, list.ToString(), key, townships, application),
            row => Refused(row.GetString(0), article),
            cancel);
    }

    /// <summary>The refusal.</summary>
    public static Refusal Refused(string? number, string article) =>
        new(TheDutyIsNotAppliedForAlready, article, $"同名事项已有申请{number}正在办理，办结前不需再次申请。");
}
