namespace Paper;

/// <summary>What stands at the foot of every printed page: how the paper is checked. It is no part of the content.</summary>
/// <param name="Code">The verification code, in groups.</param>
/// <param name="Hash">Of the content.</param>
/// <param name="Version">The case's version that was printed.</param>
/// <param name="PrintedOn">The day of the first print of this content.</param>
/// <param name="Issuer">Display name of the body that printed it first.</param>
public sealed record PrintMark(string Code, string Hash, int Version, DateOnly PrintedOn, string Issuer)
{
    /// <summary>Where a paper is checked, from the portal's address.</summary>
    public const string CheckedAt = "/check";

    /// <summary>The lines, from top to bottom.</summary>
    public IReadOnlyList<string> Lines =>
    [
        $"核验码 {Code}    在本平台“核验”页面（{CheckedAt}）输入核验码可核对真伪",
        $"{PrintedText.Day(PrintedOn)}由{Issuer}打印（第{Version}版）",
        $"内容摘要 SHA-256：{Hash}",
    ];
}
