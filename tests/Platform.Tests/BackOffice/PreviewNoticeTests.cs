using DutyLaw.Calendars;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Platform.Tests.Jurisdictions;
using Platform.Tests.Procedures;
using Review.Calendars;

namespace Platform.Tests.BackOffice;

/// <summary>What a notice would move is what the sweep moves once it is imported.</summary>
public sealed class PreviewNoticeTests
{
    private static readonly Notice Invented2027 = new(
        "测试〔2026〕1号", "2027年安排（测试用）", 2027, new(2026, 11, 3), null, null, null,
        [new(new(2027, 1, 1), true, "元旦"), new(new(2027, 1, 2), false, "元旦"), new(new(2027, 1, 3), false, "元旦")]);

    [Fact]
    public void A_due_date_past_the_horizon_moves_as_the_sweep_moves_it()
    {
        var story = XingAn.On("2026-12-25").Submitted();
        var before = story.Case;

        var moves = PreviewNotice.MovesOf(story.Procedure, story.Case, Shipped.Calendars.With(Invented2027), Invented2027, story.Today)
            .ToList();

        var swept = story.Procedure
            .Move(story.Case, 1, story.Today, Shipped.Calendars.With(Invented2027).ForJurisdiction(XingAn.County), Invented2027.Number)!
            .Act.ShouldBeOfType<ClockMove>();
        moves.ShouldBe([new(before.Id, before.Number, before.Duty.Title, "召开联席会议", swept.From, swept.To)]);
        swept.To.ShouldBeLessThan(swept.From, "two days more on which work is ordered");
        story.Case.ShouldBeSameAs(before);
    }

    [Fact]
    public void A_due_date_that_the_notice_does_not_touch_stays()
    {
        var story = XingAn.On("2026-09-01").Submitted();
        PreviewNotice.MovesOf(story.Procedure, story.Case, Shipped.Calendars.With(Invented2027), Invented2027, story.Today).ShouldBeEmpty();
    }
}
