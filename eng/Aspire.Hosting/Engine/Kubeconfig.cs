using System.Security.Cryptography.X509Certificates;

namespace Aspire.Hosting.Engine;

/// <summary>Where the engine listens and how to be let in, as it writes it when it is ready.</summary>
internal sealed record Kubeconfig(Uri Server, string Token, X509Certificate2 Authority)
{
    /// <summary>Null while the file is not there or not complete.</summary>
    public static Kubeconfig? TryRead(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var lines = File.ReadAllLines(file).Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0].Trim(' ', '-'), parts => parts[1].Trim());
        return lines["server"].FirstOrDefault() is { } server
            && lines["token"].FirstOrDefault() is { } token
            && lines["certificate-authority-data"].FirstOrDefault() is { } authority
                ? new(new Uri(server), token, X509Certificate2.CreateFromPem(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(authority))))
                : null;
    }
}
