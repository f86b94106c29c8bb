using Contracts.Registry.V1;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Npgsql;
using Review.Cases;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Review.Messaging;

/// <summary>A duty's term ended without completion: it comes back to the conference as a case of its own (XA 第十二条).</summary>
internal sealed class BringBackEndedDuty(Database database, Outbox outbox, Law law, Calendars.Calendars calendars, TimeProvider time)
    : Consumer<DutyTermEnded>(database, outbox)
{
    protected override async Task HandleAsync(DutyTermEnded message, NpgsqlConnection connection, CancellationToken cancel)
    {
        if (message.Completed || message.List != nameof(DutyListKind.Standing)
            || law.Of(message.County).OpenedBy(EndTerm.Is, message.EndedOn) is not { } procedure)
        {
            return;
        }

        var duty = new Duty
        {
            Title = message.Title,
            Temporary = false,
            AdministrativePower = false,
            TownshipsConsulted = true,
            Townships = message.Townships,
            Term = new(message.TermFrom, message.TermTo),
        };
        var decision = procedure.Open(
            message.EntryId, message.County, message.Department, duty, new EndTerm(message.EntryId, duty), Parties.SystemActor,
            message.EndedOn, calendars.Of(message.County));
        if (decision is not Decision.Done(var fact, var after))
        {
            throw new InvalidOperationException($"entry {message.EntryId} does not come back to the conference: {decision}");
        }

        await CaseStore.WriteAsync(connection, new WrittenFact(procedure, fact, after, Journal.Beginning, time.GetUtcNow()), cancel);
    }
}
