using System.Globalization;

namespace ServiceDefaults;

/// <summary>Versions of things in <c>ETag</c> and <c>If-Match</c>: <c>"3"</c>.</summary>
public static class Versions
{
    /// <summary>The version an <c>If-Match</c> asks for; null where it is missing or none of ours.</summary>
    public static int? Read(string? ifMatch) =>
        int.TryParse(ifMatch?.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>A version as an <c>ETag</c>.</summary>
    public static string Write(int version) => $"\"{version.ToString(CultureInfo.InvariantCulture)}\"";
}
