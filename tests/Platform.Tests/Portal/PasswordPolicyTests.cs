using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;

namespace Platform.Tests.Portal;

/// <summary>What a password has to be.</summary>
public sealed class PasswordPolicyTests
{
    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly Account Holder = new()
    {
        UserName = "clerk-seven@152222",
        Body = "justice-bureau@152222",
        Role = "JusticeBureau",
        Counties = ["152222"],
        DisplayName = "科尔沁右翼中旗司法局",
        Jurisdiction = "152200",
        PasswordHash = Hasher.HashPassword(null!, "the former password"),
    };

    [Theory]
    [InlineData("eleven char")]
    [InlineData("")]
    [InlineData("password1234")]
    [InlineData("QwertyUiop12")]
    [InlineData("ababababababab")]
    [InlineData("clerk-seven@152222")]
    [InlineData("CLERK-SEVEN@152222!")]
    [InlineData("the former password")]
    [InlineData("twelve\0characters")]
    public void What_is_guessed_first_is_refused(string password) => new PasswordPolicy(Hasher).FaultOf(Holder, password).ShouldNotBeNull();

    [Theory]
    [InlineData("twelve chars")]
    [InlineData("苏木乡镇职责准入平台口令")]
    [InlineData("correct horse battery staple")]
    [InlineData("THE FORMER PASSWORD")]
    public void What_is_long_is_taken_without_signs_of_four_kinds(string password) =>
        new PasswordPolicy(Hasher).FaultOf(Holder, password).ShouldBeNull();
}
