namespace Aspire.Hosting.Running;

/// <param name="Path">Program to start; a bare name is looked up on PATH by the engine.</param>
/// <param name="Arguments">Its arguments, unquoted.</param>
/// <param name="WorkingDirectory">Where it starts.</param>
internal sealed record ProcessPlan(string Path, IReadOnlyList<string> Arguments, string WorkingDirectory)
{
    /// <summary>Variables of the program itself, beside those that the model gives.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
