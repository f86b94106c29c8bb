namespace ServiceDefaults.Data;

/// <summary>The counties whose rows a connection sees; row-level security reads it from the session setting <c>app.counties</c>.</summary>
/// <param name="Setting">The setting's value.</param>
public readonly record struct Tenant(string Setting)
{
    /// <summary>Every county: for sweeps and consumers that act for the system, never for a request.</summary>
    public static readonly Tenant System = new("*");

    /// <summary>Nobody in particular: published rows only.</summary>
    public static readonly Tenant Public = new("public");

    /// <summary>These counties.</summary>
    public static Tenant Of(IEnumerable<string> counties) => new(string.Join(',', counties.Where(c => c.All(char.IsAsciiDigit))));

    /// <summary>One county.</summary>
    public static Tenant Of(string county) => Of([county]);
}
