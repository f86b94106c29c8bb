using System.Globalization;

namespace Portal.Site;

/// <summary>How pages write things.</summary>
internal static class Words
{
    /// <summary><c>2024年9月13日</c>.</summary>
    public static string Long(this DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary><c>2024-09-13</c>.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
