using Dapper;
using DutyLaw.Calendars;
using ServiceDefaults.Data;

namespace Review.Calendars;

/// <summary>The working-day calendars: the files shipped, and the notices imported since.</summary>
internal sealed class Calendars(CalendarLibrary shipped, Database database)
{
    private volatile Loaded loaded = new(shipped, 0, null);

    /// <summary>A county's calendar.</summary>
    public WorkingDayCalendar Of(string county) => loaded.Library.ForJurisdiction(county);

    /// <summary>All that is known, with one more notice; nothing is taken in.</summary>
    public CalendarLibrary With(Notice notice) => loaded.Library.With(notice);

    /// <summary>Number of the notice imported last; null where only the shipped files count.</summary>
    public string? LastImported => loaded.LastNumber;

    /// <summary>Grows with every import, one of a corrected notice under the same number too.</summary>
    public long Imports => loaded.LastId;

    /// <summary>Takes in what was imported since, here or by another replica.</summary>
    public async Task RefreshAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(Tenant.System, cancel);
        var imported = await connection.QueryAsync<(long Id, string Number, string Content)>(
            "select id, number, content from calendar_notices where id > @Id order by id", new { Id = loaded.LastId });
        loaded = imported.Aggregate(loaded, (known, notice) => new(
            NoticeFile.Parse(notice.Content, notice.Number).Notice is { } read ? known.Library.With(read) : known.Library,
            notice.Id,
            notice.Number));
    }

    private sealed record Loaded(CalendarLibrary Library, long LastId, string? LastNumber);
}
