using Microsoft.AspNetCore.Mvc;
using ServiceDefaults;
using ServiceDefaults.Problems;

namespace Intake.Http;

/// <summary>The version the caller saw and the key under which an effect happens once.</summary>
/// <param name="IfMatch">Version in quotes: <c>"3"</c>. Needed by acts and updates.</param>
/// <param name="IdempotencyKey">Chosen by the caller, at most 200 characters. A repeat with the same key gets the first answer.</param>
internal sealed record RequestHeaders(
    [FromHeader(Name = "If-Match")] string? IfMatch,
    [FromHeader(Name = "Idempotency-Key")] string? IdempotencyKey)
{
    private const int LongestKey = 200;

    /// <summary>The key, or null; too long a key counts as a malformed request.</summary>
    public Problem? KeyFault => IdempotencyKey is { Length: > LongestKey } ? Problem.Malformed($"Idempotency-Key 不得超过{LongestKey}个字符。") : null;

    /// <summary>Null where the caller saw the present version.</summary>
    public Problem? FaultAgainst(int version) =>
        Versions.Read(IfMatch) is not { } seen ? Problem.VersionRequired()
        : seen == version ? null
        : Problem.Stale();
}
