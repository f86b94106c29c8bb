using Microsoft.Extensions.Configuration;
using Portal.Identity;

namespace Platform.Tests.Portal;

/// <summary>Secrets are made by the first run and kept.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class SecretsTests
{
    private readonly string folder = Path.Combine(Scratch.NewFolder(), "secrets");

    [Fact]
    public void A_secret_is_made_once_and_only_its_owner_may_read_it()
    {
        var secrets = Open();
        var made = secrets.GetOrCreate("demo-password", Secrets.NewPassword, out var isNew);
        isNew.ShouldBeTrue();
        Open().GetOrCreate("demo-password", Secrets.NewPassword, out var isNewAgain).ShouldBe(made);
        isNewAgain.ShouldBeFalse();
        File.GetUnixFileMode(Path.Combine(folder, "demo-password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Of_many_that_make_a_secret_at_once_one_wins()
    {
        var secrets = Open();
        foreach (var name in Enumerable.Range(0, 50).Select(round => $"key-{round}"))
        {
            var answers = Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(8)
                .Select(i => (Value: secrets.GetOrCreate(name, () => $"{i}", out var isNew), IsNew: isNew)).ToArray();
            answers.Select(a => a.Value).Distinct().Count().ShouldBe(1);
            answers.Count(a => a.IsNew).ShouldBe(1);
        }

        Directory.GetFiles(folder).Length.ShouldBe(50);
    }

    [Fact]
    public void Without_a_folder_the_portal_says_what_is_missing() =>
        Should.Throw<InvalidOperationException>(() => new Secrets(new ConfigurationBuilder().Build()))
            .Message.ShouldBe("Secrets:Folder is not configured");

    private Secrets Open() => new(new ConfigurationBuilder().AddInMemoryCollection([new("Secrets:Folder", folder)]).Build());
}
