using Review.Live;
using ServiceDefaults.Auth;

namespace Platform.Tests.BackOffice;

/// <summary>Who is told of a change: the bodies it concerns, in their counties, and nobody else.</summary>
public sealed class ChangeTests
{
    private static readonly Guid Case = Guid.CreateVersion7();
    private static readonly CurrentOfficial Office = new(
        "establishment-office@152221", "establishment-office@152221", "EstablishmentOffice", ["152221"]);

    [Fact]
    public void A_notification_is_read_as_the_database_writes_it() =>
        Change.Read(
            $$"""{"kind" : "case", "county" : "152221", "id" : "{{Case}}", "version" : 7, "bodies" : ["establishment-office@152221"]}""")
            .ShouldSatisfyAllConditions(
                c => (c.Kind, c.County, c.Id, c.Version).ShouldBe((ChangeKind.Case, "152221", Case, 7)),
                c => c.Concerns(Office).ShouldBeTrue());

    [Theory]
    [InlineData("152221", "establishment-office@152221", true)]
    [InlineData("152221", "justice-bureau@152221", false)]
    [InlineData("152222", "establishment-office@152221", false)]
    [InlineData("152221", null, true)]
    public void Only_a_body_it_concerns_in_a_county_it_sees_is_told(string county, string? body, bool told) =>
        new Change(ChangeKind.Case, county, Case, 1, body is null ? null : new HashSet<string> { body }).Concerns(Office).ShouldBe(told);

    [Fact]
    public void An_administrator_who_sees_no_county_is_told_of_nothing() =>
        new Change(ChangeKind.Case, "152221", Case, 1, null)
            .Concerns(new("system-administrator@152200", "platform@152200", "SystemAdministrator", [])).ShouldBeFalse();

    [Fact]
    public async Task Who_does_not_keep_up_learns_that_something_was_missed()
    {
        var hub = new ChangeHub();
        using var subscriber = hub.Subscribe(Office)!;
        for (var version = 1; version <= 1000; version++)
        {
            hub.Tell(new Change(ChangeKind.Case, "152221", Case, version, null));
        }

        var changes = await subscriber.WaitAsync(TimeSpan.FromSeconds(10), TimeSpan.Zero, CancellationToken.None);
        changes.Count.ShouldBeLessThan(1000);
        changes[^1].ShouldBe(Change.Missed);
    }

    [Fact]
    public void One_account_does_not_take_every_stream()
    {
        var hub = new ChangeHub();
        var open = Enumerable.Range(0, ChangeHub.AtMostOfAccount).Select(_ => hub.Subscribe(Office)!).ToList();
        hub.Subscribe(Office).ShouldBeNull();
        open[0].Dispose();
        using var again = hub.Subscribe(Office);
        again.ShouldNotBeNull();
    }

    [Fact]
    public async Task Quiet_is_no_change()
    {
        using var subscriber = new ChangeHub().Subscribe(Office)!;
        (await subscriber.WaitAsync(TimeSpan.FromMilliseconds(1), TimeSpan.Zero, CancellationToken.None)).ShouldBeEmpty();
    }
}
