using Contracts.Review.V1;
using Npgsql;

namespace Registry.Entries;

/// <summary>Rows of the list; written, superseded once, never changed.</summary>
public static class EntryVersion
{
    /// <summary>The row of one stretch of an admitted duty.</summary>
    public static NpgsqlBatchCommand Inserting(DutyAdmitted admitted, Guid entry, Stretch stretch, DateTimeOffset now)
    {
        var form = admitted.Form;
        var key = DutyTitle.Key(form.Title);
        object[] values =
        [
            admitted.County, entry, admitted.CaseId, stretch.State.ToString(), stretch.From, stretch.To, now, admitted.Number, form.Title, key,
            DutyTitle.Grams(key), form.Mode, admitted.Department, admitted.Townships.ToArray(), form.TermFrom, form.TermTo,
            DutyLife.InForceFrom(admitted.ApprovedOn, form.TermFrom), form.Safeguards.Funds, form.Safeguards.Staff, form.Safeguards.Technology,
            form.Safeguards.Training, admitted.Articles.ToArray(),
        ];
        var command = new NpgsqlBatchCommand(
            """
            insert into entry_versions (version, list, published, county, entry_id, case_id, state, valid_from, valid_to, recorded_at, number, title,
                title_key, grams, mode, department, townships, term_from, term_to, in_force_from, funds, staff, technology, training, articles)
            values (1, 'Standing', true, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
            """);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    /// <summary>
    /// Supersedes the row in force on the stretch's first day by one that differs in its state. The rows before stay as they were known.
    /// Values: county, entry, version, state, first and last day, now.
    /// </summary>
    public const string Superseding =
        """
        with gone as (
            update entry_versions set superseded_at = greatest($7, recorded_at + interval '1 microsecond')
            where county = $1 and entry_id = $2 and superseded_at = 'infinity' and valid_from = $5
            returning *)
        insert into entry_versions (version, state, valid_from, valid_to, recorded_at, county, entry_id, case_id, list, published, number, title,
            title_key, grams, mode, department, townships, term_from, term_to, in_force_from, funds, staff, technology, training, articles)
        select $3, $4, $5, $6, superseded_at, county, entry_id, case_id, list, published, number, title,
            title_key, grams, mode, department, townships, term_from, term_to, in_force_from, funds, staff, technology, training, articles
        from gone
        """;
}
