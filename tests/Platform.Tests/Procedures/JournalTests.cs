using DutyLaw.Cases;

namespace Platform.Tests.Procedures;

/// <summary>The journal: a chain that shows any change, and from which the case comes back whole.</summary>
public sealed class JournalTests
{
    private readonly XingAn story = XingAn.On("2024-09-13").AgreedByLeague();

    [Fact]
    public void An_untouched_journal_verifies() => Journal.FirstBroken(story.Journal).ShouldBeNull();

    [Fact]
    public void A_changed_row_is_found()
    {
        story.Journal[3] = story.Journal[3] with
        {
            Fact = story.Journal[3].Fact.Replace("CanUndertake", "CannotUndertake", StringComparison.Ordinal),
        };
        Journal.FirstBroken(story.Journal).ShouldBe(4);
    }

    [Fact]
    public void A_removed_row_is_found()
    {
        story.Journal.RemoveAt(2);
        Journal.FirstBroken(story.Journal).ShouldBe(3);
    }

    [Fact]
    public void The_rows_add_up_to_the_case() => Replay.Gives(story.Journal, story.Case).ShouldBeTrue();
}
