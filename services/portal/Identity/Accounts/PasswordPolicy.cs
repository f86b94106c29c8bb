using Microsoft.AspNetCore.Identity;

namespace Portal.Identity.Accounts;

/// <summary>
/// What a password has to be: long, rather than full of signs; nothing that is tried first; not the one before. What it must not be is said
/// in Chinese, to whoever sets it.
/// </summary>
internal sealed class PasswordPolicy(IPasswordHasher<Account> hasher) : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    private const int Longest = 200;
    private const int FewestCharacters = 4;

    /// <summary>Those of twelve characters and more that are tried first, without their capitals.</summary>
    private static readonly HashSet<string> Common =
    [
        "123456789012", "1234567890123", "0123456789ab", "123456789abc", "1234567890ab", "123412341234", "123123123123",
        "password1234", "password12345", "password123456", "passwordpassword", "passw0rd1234", "p@ssw0rd1234", "p@ssword1234",
        "admin1234567", "admin12345678", "administrator", "administrator1", "administrator123", "admin123456789", "qwertyuiop12",
        "qwertyuiop123", "qwertyuiop[]", "qwerty123456", "qwerty1234567", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qaz@wsx3edc",
        "zaq12wsxcde3", "asdfghjkl123", "abcdefghijkl", "abcdef123456", "abc123456789", "abcd12345678", "iloveyou1234",
        "iloveyou520520", "woaini520520", "woaini1314520", "woaini123456", "5201314520131", "zhongguo1234", "changeme1234", "letmein12345",
        "welcome12345", "welcome123456", "mima12345678", "nihao1234567", "111111111111", "000000000000", "888888888888", "666666666666",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var fault = FaultOf(user, password ?? "");
        return Task.FromResult(fault is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "password", Description = fault }));
    }

    internal string? FaultOf(Account account, string password) => password.ToLowerInvariant() switch
    {
        { Length: < Shortest } => $"口令至少 {Shortest} 个字符。",
        { Length: > Longest } => $"口令最多 {Longest} 个字符。",
        var p when p.Contains('\0') => "口令含有无法使用的字符。",
        var p when p.Contains(account.UserName!.ToLowerInvariant(), StringComparison.Ordinal) => "口令不能是账号名，也不能含有账号名。",
        var p when p.Distinct().Count() < FewestCharacters || Common.Contains(p) => "这个口令太常见，容易被猜到，请换一个。",
        _ when account.PasswordHash is { } former
            && hasher.VerifyHashedPassword(account, former, password) != PasswordVerificationResult.Failed =>
            "新口令不能与原口令相同。",
        _ => null,
    };
}
