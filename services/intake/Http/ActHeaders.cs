using Microsoft.AspNetCore.Mvc;
using ServiceDefaults;
using ServiceDefaults.Problems;

namespace Intake.Http;

/// <summary>What an act carries beside its body.</summary>
/// <param name="IfMatch">The version the caller saw: <c>"3"</c>.</param>
/// <param name="IdempotencyKey">Chosen by the caller, at most 200 characters. A repeat with the same key gets the first answer.</param>
internal sealed record ActHeaders(
    [FromHeader(Name = "If-Match")] string? IfMatch,
    [FromHeader(Name = "Idempotency-Key")] string? IdempotencyKey)
{
    private const int LongestKey = 200;

    /// <summary>Null where the caller saw the present version.</summary>
    public Problem? FaultAgainst(int version) => FaultOfKey(IdempotencyKey) ?? FaultAgainst(version, IfMatch);

    /// <summary>Null where the caller saw the present version.</summary>
    public static Problem? FaultAgainst(int version, string? ifMatch) =>
        Versions.Read(ifMatch) is not { } seen ? Problem.VersionRequired()
        : seen == version ? null
        : Problem.Stale();

    /// <summary>Null where a key is absent or can be kept.</summary>
    public static Problem? FaultOfKey(string? key) =>
        key is { Length: > LongestKey } ? Problem.Malformed($"Idempotency-Key 不得超过{LongestKey}个字符。") : null;
}
