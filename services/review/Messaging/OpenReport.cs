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

/// <summary>A township reported a prohibited way of shifting work: it is verified as a case of its own (XA 第十三条).</summary>
internal sealed class OpenReport(Database database, Outbox outbox, Law law, Calendars.Calendars calendars, TimeProvider time)
    : Consumer<ProhibitedShiftReported>(database, outbox)
{
    protected override async Task HandleAsync(ProhibitedShiftReported message, NpgsqlConnection connection, CancellationToken cancel)
    {
        if (law.Of(message.County).OpenedBy(ReportShift.Is, message.ReportedOn) is not { } procedure)
        {
            return;
        }

        var township = Body.OfTownship(message.Township);
        var form = FormDocument.Empty.With(FormKeys.Way, message.Way).With(FormKeys.Description, message.Description);
        var duty = new Duty(form) { Title = procedure.Title, Townships = [message.Township], Department = message.Department };
        var decision = procedure.Open(
            message.ReportId, message.County, township, duty, new ReportShift(duty), new Actor(township, Role.Township, township),
            message.ReportedOn, calendars.Of(message.County));
        if (decision is not Decision.Done(var fact, var after))
        {
            throw new InvalidOperationException($"report {message.ReportId} is not taken up: {decision}");
        }

        await CaseStore.WriteAsync(connection, new WrittenFact(procedure, fact, after, Journal.Beginning, time.GetUtcNow()), cancel);
    }
}
