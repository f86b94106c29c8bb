using System.Security.Cryptography;
using System.Text;

namespace AppHost.Servers;

/// <summary>Where a server keeps its data and its password.</summary>
internal static class ServerFolders
{
    private const string Letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>A folder of its own among the data, made where it is absent.</summary>
    public static string FolderOf(string server, string data) => Directory.CreateDirectory(Path.Combine(data, server)).FullName;

    /// <summary>Made once, kept in the file <c>password</c> of the server's folder, which only its owner can read.</summary>
    public static IResourceBuilder<ParameterResource> AddPassword(
        this IDistributedApplicationBuilder builder, string server, string data) =>
        builder.AddParameter($"{server}-password", () => ReadOrMake(Path.Combine(FolderOf(server, data), "password")), secret: true);

    private static string ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            using var stream = new FileStream(file, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
            stream.Write(Encoding.ASCII.GetBytes(RandomNumberGenerator.GetString(Letters, 24)));
        }

        return File.ReadAllText(file);
    }
}
