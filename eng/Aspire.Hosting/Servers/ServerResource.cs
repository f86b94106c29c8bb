using System.Security.Cryptography;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A server installed on the machine, where the hosting packages would start a container.</summary>
public abstract class ServerResource : Resource, IResourceWithConnectionString, IResourceWithEndpoints, IResourceWithWaitSupport
{
    private const string PasswordLetters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private protected ServerResource(string name, int? port)
        : base(name) => Endpoints.Add(new("tcp", "tcp", port));

    internal override string Type => "Executable";

    /// <summary>Where the data is kept from run to run; null for data that ends with the run.</summary>
    internal string? DataFolder { get; set; }

    internal string Folder { get; private set; } = "";

    internal string Password { get; private set; } = "";

    internal int Port => Instances[0].Port("tcp");

    internal override void Allocate(Session session)
    {
        Folder = DataFolder ?? Path.Combine(session.Folder, Name);
        Directory.CreateDirectory(Folder);
        Password = ReadOrMakePassword(Path.Combine(Folder, "password"));
    }

    /// <summary>Writes a file that only this account can read.</summary>
    internal static void WritePrivately(string file, string text)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using var writer = new StreamWriter(file, options);
        writer.Write(text);
    }

    private static string ReadOrMakePassword(string file)
    {
        if (!File.Exists(file))
        {
            WritePrivately(file, RandomNumberGenerator.GetString(PasswordLetters, 24));
        }

        return File.ReadAllText(file);
    }
}
