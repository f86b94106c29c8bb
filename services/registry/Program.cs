using DutyLaw.Packs;
using Registry;
using Registry.Completion;
using Registry.Entries;
using Registry.Grpc;
using Registry.Messaging;
using Registry.Publication;
using Registry.Term;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Caching;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("registry");
builder.AddCache("registry");
builder.AddRegistryMessages();
builder.Services.AddGrpc();
builder.Services.AddSingleton(s => new Names(PackLoader.LoadAll(s.GetRequiredService<IConfiguration>()["Packs:Folder"]
    ?? throw new InvalidOperationException("Packs:Folder is not configured"))));
builder.Services.AddSingleton<DutyList>().AddSingleton<EntryLife>().AddSingleton<ListedTitles>().AddSingleton<EntryCounts>();
builder.Services.AddSingleton<Completions>().AddSingleton<EndTerms>().AddSingleton<RegistryMetrics>();
builder.Services.AddHostedService<TermSweep>();

var app = builder.Build();
app.UseServiceDefaults();
app.MapPublicEntries();
app.MapEntries();
app.MapCompletion();
app.MapGrpcService<DutyRegistryService>();
app.MapRefusedAccess();
await app.MigrateAndRunAsync(args);
