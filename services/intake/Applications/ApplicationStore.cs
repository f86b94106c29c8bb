using Intake.Data;
using Intake.Packs;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Intake.Applications;

/// <summary>Reads applications as an official may see them.</summary>
internal static class ApplicationStore
{
    /// <summary>
    /// What an official may see: the body's own, and for members of the conference what was submitted, unless it is held against them.
    /// Values 1 to 3.
    /// </summary>
    private const string Visible =
        "county = any($1) and (applicant = $2 or ($3 and state <> 'Draft' and form ->> 'department' is distinct from $2))";

    /// <summary>
    /// A statement that returns <paramref name="columns"/> of what an official may see; further values begin at <c>$4</c>.
    /// </summary>
    public static NpgsqlBatchCommand VisibleTo(CurrentOfficial official, PackLibrary packs, string columns, string tail) =>
        new NpgsqlBatchCommand($"select {columns} from applications where {Visible} {tail}")
            .With(official.Counties.ToArray(), official.Body, official.SeesSubmitted(packs));

    /// <summary>Null where there is none, or none for this official.</summary>
    public static Task<Application?> FindAsync(
        this Database database, CurrentOfficial official, PackLibrary packs, Guid id, CancellationToken cancel) =>
        database.OneAsync(
            official.Tenant, VisibleTo(official, packs, Application.Columns, "and id = $4").With(id), Application.Read, cancel);

    /// <summary>True where a unique column already holds the key.</summary>
    public static bool IsRepeatedKey(this PostgresException e) => e.SqlState == PostgresErrorCodes.UniqueViolation;
}
