using Contracts.Intake.V1;
using Contracts.Review.V1;
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

/// <summary>An application came in: its case begins, under the edition in effect on the day of its receipt.</summary>
internal sealed class OpenCase(Database database, Outbox outbox, Law law, Calendars.Calendars calendars)
    : Consumer<ApplicationSubmitted>(database, outbox)
{
    protected override async Task HandleAsync(ApplicationSubmitted message, NpgsqlConnection connection, CancellationToken cancel)
    {
        var procedure = law.Of(message.County).InEffect(message.Procedure, message.ReceivedOn)
            ?? throw new InvalidOperationException(
                $"no edition of {message.Procedure} is in effect on {message.ReceivedOn:yyyy-MM-dd} in {message.County}");
        var duty = new Duty(FormDocument.Read(message.Form));
        var decision = procedure.Open(
            message.ApplicationId, message.County, message.Applicant, duty,
            new Submit(message.Number, duty), new Actor(message.Applicant, Role.Department, message.Account),
            message.ReceivedOn, calendars.Of(message.County));
        if (decision is Decision.NotDone(var refusal))
        {
            await Outbox.WriteAsync(
                connection,
                [
                    new CaseClosed(
                        message.County, message.ApplicationId, message.ApplicationId, message.Procedure, "NotOpened",
                        $"{refusal.Message}（{refusal.Article}）", message.ReceivedOn),
                ],
                cancel);
            return;
        }

        var done = (Decision.Done)decision;
        var opened = new WrittenFact(procedure, done.Fact, done.After, Journal.Beginning, message.SubmittedAt);
        await CaseStore.WriteAsync(connection, opened, cancel);
    }
}
