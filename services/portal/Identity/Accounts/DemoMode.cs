namespace Portal.Identity.Accounts;

/// <summary>Whether this is a demonstration (<c>Demo:Enabled</c>): accounts for every body, which all begin with one password.</summary>
internal sealed record DemoMode(bool IsOn)
{
    /// <exception cref="InvalidOperationException">Demonstration accounts are asked for in Production.</exception>
    public static DemoMode Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var isOn = configuration.GetValue("Demo:Enabled", false);
        return isOn && environment.IsProduction()
            ? throw new InvalidOperationException("Demonstration accounts are refused in Production; unset Demo__Enabled.")
            : new(isOn);
    }
}
