using Microsoft.AspNetCore.Mvc;
using Review.Cases;
using Review.Conferences;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Review.Live;

/// <summary>The case and the conference an open page shows.</summary>
internal sealed record Named([property: FromQuery(Name = "case")] Guid? Case, [property: FromQuery(Name = "conference")] Guid? Conference)
{
    /// <summary>Whether a change is of one of them.</summary>
    public bool Has(Change change) => change.Kind switch
    {
        ChangeKind.Case => change.Id == Case,
        ChangeKind.Conference => change.Id == Conference,
        _ => false,
    };
}

/// <summary>Which version a named case or conference now has, for an official that may see it; of any other nothing is told.</summary>
internal sealed class NamedVersions(CaseStore cases, Database database)
{
    public async Task TellAsync(EventWriter events, Named named, CurrentOfficial official, CancellationToken cancel)
    {
        if (named.Case is { } id && await cases.FindAsync(official.Tenant, id, official.Body, null, cancel) is { Case: var c })
        {
            events.Add("case", c.Id, c.Version);
        }

        if (named.Conference is { } conference)
        {
            await using var connection = await database.OpenAsync(official.Tenant, cancel);
            if (await ConferenceStore.FindAsync(connection, conference, official.Body, null, cancel) is { Conference: var found })
            {
                events.Add("conference", found.Id, found.Version);
            }
        }
    }
}
