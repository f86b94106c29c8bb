namespace Aspire.Hosting.Engine;

/// <summary>The engine (DCP) and the dashboard as the Aspire CLI unpacks them.</summary>
internal sealed record Bundle(string Engine, string Managed)
{
    /// <summary>Looks in ASPIRE_BUNDLE_PATH, else in the folder that <c>aspire doctor</c> fills.</summary>
    public static Bundle Find()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = Environment.GetEnvironmentVariable("ASPIRE_BUNDLE_PATH") ?? Path.Combine(home, ".aspire", "bundle");
        var bundle = new Bundle(Path.Combine(folder, "dcp", "dcp"), Path.Combine(folder, "managed", "aspire-managed"));
        return File.Exists(bundle.Engine) && File.Exists(bundle.Managed)
            ? bundle
            : throw new DistributedApplicationException(
                $"Aspire's engine and dashboard are not in {folder}. Run eng/feed, which installs the Aspire CLI and lets it unpack them.");
    }
}
