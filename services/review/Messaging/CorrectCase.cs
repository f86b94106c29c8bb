using Contracts.Intake.V1;
using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Procedures;
using Npgsql;
using Review.Cases;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Review.Messaging;

/// <summary>A returned application came in again, mended. Where its case has ended meanwhile, this means nothing any more.</summary>
internal sealed class CorrectCase(Database database, Outbox outbox, Law law, Calendars.Calendars calendars)
    : Consumer<ApplicationCorrected>(database, outbox)
{
    protected override async Task HandleAsync(ApplicationCorrected message, NpgsqlConnection connection, CancellationToken cancel)
    {
        var (before, head, _) = await CaseStore.FindAsync(connection, message.ApplicationId, cancel)
            ?? throw new InvalidOperationException($"case {message.ApplicationId} is not here yet");
        var procedure = law.Of(before);
        if (procedure.IsFinal(before.State))
        {
            return;
        }

        var actor = new Actor(message.Applicant, Role.Department, message.Account);
        var decision = procedure.Decide(
            before, new Correct(new Duty(FormDocument.Read(message.Form))), actor, message.ReceivedOn, calendars.Of(message.County));
        if (decision is not Decision.Done(var fact, var after))
        {
            throw new InvalidOperationException($"case {before.Id} does not take its correction: {decision}");
        }

        await CaseStore.WriteAsync(connection, new WrittenFact(procedure, fact, after, head, message.CorrectedAt), cancel);
    }
}
