// A program that the tests of the engine adapter start: it tells what it was given and misbehaves on request.
using System.Diagnostics;

var behaviour = Environment.GetEnvironmentVariable("BEHAVIOUR");
if (behaviour == "crash")
{
    Console.Error.WriteLine("The sample was asked to crash.");
    return 17;
}

var app = WebApplication.Create(args);
var started = Stopwatch.StartNew();
app.MapGet("/health", () => behaviour == "sick" || started.Elapsed < TimeSpan.FromMilliseconds(300) ? Results.StatusCode(503) : Results.Ok());
app.MapGet("/environment", () => Environment.GetEnvironmentVariables());
app.MapGet("/pid", () => Environment.ProcessId);
app.MapPost("/fail", () => Environment.FailFast("The sample was asked to fail."));
app.Lifetime.ApplicationStopping.Register(() => Console.WriteLine("The sample stops in good order."));
Console.WriteLine("The sample begins.");
app.Run();
return 0;
