using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Portal.Identity;

/// <summary>
/// The folder of the secrets that the first run makes (<c>Secrets:Folder</c>); only its owner may read it. Replicas share it.
/// </summary>
internal sealed class Secrets
{
    private const int AlreadyExists = 17;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="InvalidOperationException">The folder is not configured.</exception>
    public Secrets(IConfiguration configuration)
    {
        Folder = configuration["Secrets:Folder"] ?? throw new InvalidOperationException("Secrets:Folder is not configured");
        Directory.CreateDirectory(Folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    public string Folder { get; }

    /// <summary>A password easily typed: 20 letters and digits that are not mistaken for each other, about 98 bits.</summary>
    public static string NewPassword() =>
        string.Join('-', RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 20).Chunk(5).Select(c => new string(c)));

    /// <summary>Reads a secret, made now where it is not there. Of several processes that make it at once, one wins.</summary>
    public string GetOrCreate(string name, Func<string> create, out bool isNew)
    {
        var path = Path.Combine(Folder, name);
        isNew = !File.Exists(path) && TryWrite(path, create());
        return File.ReadAllText(path).TrimEnd();
    }

    private static bool TryWrite(string path, string secret)
    {
        var whole = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly };
        using (var writer = new StreamWriter(whole, options))
        {
            writer.WriteLine(secret);
        }

        var isFirst = Link(whole, path) == 0; // fails where the name is taken, also by whoever takes it meanwhile; a move would replace
        var error = Marshal.GetLastPInvokeError();
        File.Delete(whole);
        return isFirst || error == AlreadyExists ? isFirst : throw new IOException($"{path}: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string file, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);
}
