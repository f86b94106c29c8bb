using System.Security.Cryptography;

namespace Paper;

/// <summary>A verification code: 80 random bits as 16 characters without I, L, O and U, in groups of four.</summary>
public static class VerificationCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;
    private const int Group = 4;

    /// <summary>A new one, as it is stored: without groups.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>As it is printed: <c>7K3M-9XQ2-04TB-WZ5H</c>.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(Group).Select(g => new string(g)));

    /// <summary>
    /// What somebody typed, as it is stored: whatever the case, with or without groups, letters that look like digits taken for them.
    /// </summary>
    /// <returns>Null where it cannot be a code.</returns>
    public static string? Read(string typed)
    {
        var code = new string([.. typed.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '－' or '—')).Select(Normal)]);
        return code.Length == Length && code.All(c => Alphabet.Contains(c, StringComparison.Ordinal)) ? code : null;
    }

    private static char Normal(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
