using Contracts.Registry.V1.Grpc;
using DutyLaw.Forms;
using Intake.Applications;
using Intake.Attachments;
using Intake.Forms;
using Intake.Grpc;
using Intake.Law;
using Intake.Messaging;
using Intake.Packs;
using Intake.Reports;
using Intake.Suggestions;
using MassTransit;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Grpc;
using ServiceDefaults.Messaging;
using ServiceDefaults.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("intake");
builder.DescribeForms<FormDocument>();
builder.AddPacks();
builder.AddApplications();
builder.AddAttachments();
builder.AddReports();
builder.Services.AddGrpc();
builder.AddGrpcClientOf<DutyRegistry.DutyRegistryClient>("registry");
builder.AddMessaging("intake", bus =>
{
    bus.AddConsumer<ApplicationReturnedConsumer>();
    bus.AddConsumer<CaseClosedConsumer>();
});

var app = builder.Build();
app.UseServiceDefaults();
app.MapForms();
app.MapLaw();
app.MapApplications();
app.MapAttachments();
app.MapReports();
app.MapSuggestions();
app.MapGrpcService<IntakeQueriesService>();
app.MapRefusedAccess();
await app.MigrateAndRunAsync(args);
