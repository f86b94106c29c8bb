using DutyLaw.Cases;
using Npgsql;
using ServiceDefaults.Data;

namespace Review.Notices;

/// <summary>书面告知 as they are stored with the fact they went out with, of a case or of a conference.</summary>
internal static class NoticeRows
{
    /// <summary>The rows of a fact's notices.</summary>
    /// <param name="subject">The case or conference they are about.</param>
    /// <param name="from">Code of the body that sends them.</param>
    public static NpgsqlBatchCommand Inserting(
        string county, Guid subject, string from, DateOnly on, IReadOnlyList<WrittenNotice> notices) =>
        new NpgsqlBatchCommand(
            """
            insert into notices (id, county, case_id, from_body, to_body, kind, article, reason, sent_on)
            select id, $1, $2, $9, to_body, kind, article, reason, $3
            from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[]) as n (id, to_body, kind, article, reason)
            """)
            .With(
                county, subject, on,
                notices.Select(_ => Guid.CreateVersion7()).ToArray(),
                notices.Select(n => n.To).ToArray(),
                notices.Select(n => n.Kind).ToArray(),
                notices.Select(n => n.Article).ToArray(),
                notices.Select(n => n.Reason).ToArray(),
                from);
}
