using Portal.Accounts;
using Portal.BackOffice;
using Portal.Gateway;
using Portal.Sessions;
using Portal.Tokens;
using Portal.Web;
using ServiceDefaults;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddServiceDefaults("portal");
builder.AddAccounts();
builder.AddTokens();
builder.AddGateway();
builder.AddPages();

var app = builder.Build();
app.UseFiles();
app.UseServiceDefaults();
app.UseOwnRequestsOnly();
app.UseErrorPages();
app.MapWellKnown();
app.MapSessions();
app.MapColleagues();
app.MapTestClock();
app.MapGateway();
app.MapBackOffice();
app.MapPages();
await app.MigrateAndRunAsync(args);
