using System.Text.Json;
using Bench.Acts;
using Bench.Desk;
using Bench.Measuring;

var all = new Dictionary<string, Func<bool, Task<object>>> { ["acts"] = ActsBench.RunAsync, ["desk"] = DeskBench.RunAsync };
var names = args.Where(a => a != "--quick").ToList();
if (names.Except(all.Keys).ToList() is { Count: > 0 } unknown)
{
    Console.Error.WriteLine($"No such benchmark: {string.Join(", ", unknown)}. There are: {string.Join(", ", all.Keys)}.");
    return 2;
}

var measured = new Dictionary<string, object> { ["circumstances"] = Circumstances.Now() };
foreach (var (name, run) in all.Where(b => names.Count == 0 || names.Contains(b.Key)))
{
    measured[name] = await run(args.Contains("--quick"));
}

Directory.CreateDirectory("artifacts");
File.WriteAllText("artifacts/bench.json", JsonSerializer.Serialize(measured));
return 0;
