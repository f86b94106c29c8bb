using System.Security.Cryptography;

namespace AppHost.Servers;

/// <summary>A server's password: made once, kept in the file <c>password</c> of its data folder, which only its owner can read.</summary>
internal static class ServerPassword
{
    private const string Letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static IResourceBuilder<ParameterResource> AddPasswordOf(this IDistributedApplicationBuilder builder, string server, string data) =>
        builder.AddParameter($"{server}-password", () => ReadOrMake(Path.Combine(data, server)), secret: true);

    private static string ReadOrMake(string folder)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, "password");
        if (!File.Exists(file))
        {
            using var stream = new FileStream(file, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
            stream.Write(System.Text.Encoding.ASCII.GetBytes(RandomNumberGenerator.GetString(Letters, 24)));
        }

        return File.ReadAllText(file);
    }
}
