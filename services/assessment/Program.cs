using Assessment;
using Assessment.Messaging;
using Assessment.Records;
using DutyLaw.Packs;
using ServiceDefaults;
using ServiceDefaults.Auth;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("assessment");
builder.AddAssessmentMessages();
builder.Services.AddSingleton<IEnumerable<Jurisdiction>>(s => PackLoader.LoadAll(s.GetRequiredService<IConfiguration>()["Packs:Folder"]
    ?? throw new InvalidOperationException("Packs:Folder is not configured")));
builder.Services.AddSingleton<Names>().AddSingleton<ReportProcedures>();
builder.Services.AddSingleton<DailyRecords>().AddSingleton<AssessmentMetrics>();

var app = builder.Build();
app.UseServiceDefaults();
app.MapDailyRecords();
app.MapRefusedAccess();
await app.MigrateAndRunAsync(args);
