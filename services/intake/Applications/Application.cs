using System.Data.Common;
using DutyLaw.Forms;

namespace Intake.Applications;

/// <summary>Where an application stands, as the department sees it; the procedure's own states are the case's.</summary>
public enum ApplicationState
{
    /// <summary>起草中.</summary>
    Draft,

    /// <summary>已提交.</summary>
    Submitted,

    /// <summary>退回补正.</summary>
    Returned,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>A row of <c>applications</c>.</summary>
internal sealed record Application(
    string County,
    Guid Id,
    string Procedure,
    string Applicant,
    ApplicationState State,
    int Version,
    FormDocument Form,
    string? Number,
    DateOnly? ReceivedOn,
    string? Reason,
    string? Outcome,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    string? SubmitKey,
    IReadOnlyList<Guid> ReopenedBy)
{
    /// <summary>In the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns =
        """
        county, id, procedure, applicant, state, version, form, number, received_on, reason, outcome, created_at, updated_at, submit_key,
        array(
            select r.id from applications r
            where r.county = applications.county and r.reopens = applications.id and r.state <> 'Draft'
            order by r.id)
        """;

    public static Application Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetGuid(1),
        row.GetString(2),
        row.GetString(3),
        Enum.Parse<ApplicationState>(row.GetString(4)),
        row.GetInt32(5),
        FormDocument.Parse(row.GetString(6)),
        row.IsDBNull(7) ? null : row.GetString(7),
        row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8),
        row.IsDBNull(9) ? null : row.GetString(9),
        row.IsDBNull(10) ? null : row.GetString(10),
        row.GetFieldValue<DateTimeOffset>(11),
        row.GetFieldValue<DateTimeOffset>(12),
        row.IsDBNull(13) ? null : row.GetString(13),
        row.GetFieldValue<Guid[]>(14));
}
