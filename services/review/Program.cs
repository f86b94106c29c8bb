using DutyLaw.Calendars;
using DutyLaw.Packs;
using MassTransit;
using Review;
using Review.Calendars;
using Review.Cases;
using Review.Clocks;
using Review.Conferences;
using Review.Live;
using Review.Messaging;
using Review.Metrics;
using Review.Notices;
using Review.Printing;
using Review.Procedures;
using Review.Tasks;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("review");
builder.AddMessaging("review", bus =>
{
    bus.AddConsumer<OpenCase>();
    bus.AddConsumer<CorrectCase>();
    bus.AddConsumer<BringBackEndedDuty>();
    bus.AddConsumer<OpenReport>();
});

var packs = builder.Configuration["Packs:Folder"] ?? throw new InvalidOperationException("Packs:Folder is not configured");
builder.Services.AddSingleton(new Law(PackLoader.LoadAll(packs)));
builder.Services.AddSingleton(new PackFolder(packs));
builder.Services.AddSingleton(CalendarLibrary.Load(Path.Combine(packs, "calendars")));
builder.Services.AddSingleton<Calendars>();
builder.Services.AddSingleton<CaseStore>();
builder.Services.AddHostedService<ClockSweep>();
builder.Services.AddHostedService<CaseGauges>();
builder.Services.AddConferences();
builder.Services.AddLive();
builder.AddTasks();
builder.AddPrinting(packs);

var app = builder.Build();
app.UseServiceDefaults();
var routes = app.MapGroup("").AddEndpointFilter(OnlyBodiesAct.Filter);
routes.MapActs();
routes.MapGetCase();
routes.MapCheckJournals();
routes.MapLists();
routes.MapTasks();
routes.MapNotices();
routes.MapConferences();
routes.MapProcedures();
routes.MapCalendars();
routes.MapPrinting();
routes.MapLive();
app.MapRefusedAccess();
await app.MigrateAndRunAsync(args);
