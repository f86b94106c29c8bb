using Bench.Acts;

var quick = args.Contains("--quick");
var names = args.Where(a => a != "--quick").ToList();
if (names.Except(["acts"]).Any())
{
    Console.Error.WriteLine($"No such benchmark: {string.Join(", ", names.Except(["acts"]))}. There is: acts.");
    return 2;
}

return await ActsBench.RunAsync(quick);
