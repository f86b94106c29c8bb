namespace ScenarioPlayer.Http;

/// <summary>Where the running system is, and the password of its demonstration accounts.</summary>
public static class RunningPlatform
{
    /// <summary>
    /// The portal's address: the one given, else <c>DUTY_PORTAL</c>, else <c>PLATFORM_PORTAL</c>, which <c>./run</c> sets.
    /// </summary>
    /// <returns>Null when nothing names one.</returns>
    public static Uri? Portal(string? given) =>
        Uri.TryCreate(given ?? Named("DUTY_PORTAL") ?? Named("PLATFORM_PORTAL"), UriKind.Absolute, out var address) ? address : null;

    /// <summary>The password: the one given, else <c>DUTY_PASSWORD</c>, else the file the first run wrote.</summary>
    /// <returns>Null when there is none.</returns>
    public static string? Password(string? given) =>
        given
            ?? Named("DUTY_PASSWORD")
            ?? (Upwards.Find(Path.Combine(".data", "secrets", "demo-password")) is { } file ? File.ReadAllText(file).Trim() : null);

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
