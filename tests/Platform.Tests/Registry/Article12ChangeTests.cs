using DutyLaw.Cases;
using Registry.Changes;
using Registry.Entries;

namespace Platform.Tests.Registry;

/// <summary>XA 第十二条: 职责事项工作任务发生变化……研究决定调整或取消.</summary>
public sealed class Article12ChangeTests
{
    private static readonly DateOnly ChangedOn = new(2025, 3, 3);
    private static readonly DateOnly DayBefore = new(2025, 3, 2);

    [Fact]
    public void A_cancelled_duty_leaves_the_list_from_the_day_of_the_decision_with_reason_and_article()
    {
        var rows = Listing.Rows().After(Listing.Cancelled(ChangedOn));
        rows.Life().ShouldBe(
        [
            new(EntryState.Admitted, new(2024, 10, 10), new(2024, 10, 14)),
            new(EntryState.InForce, new(2024, 10, 15), DayBefore),
            new(EntryState.Revoked, ChangedOn, DateOnly.MaxValue),
        ]);
        var last = rows[^1];
        (last.EndedOn, last.Version, last.RecordedAt).ShouldBe((ChangedOn, 2, Listing.Now));
        var change = last.Change!;
        (change.CaseId, change.Procedure, change.Kind, change.On, change.Reason, change.Articles[0])
            .ShouldBe((Listing.Decision, "XA-4", "Cancel", ChangedOn, "上级已收回该项工作", "XA 第十二条"));
        rows[1].Change.ShouldBeNull();
    }

    [Fact]
    public void An_adjusted_duty_says_what_it_said_on_the_days_before_and_the_new_from_the_day_of_the_decision()
    {
        var rows = Listing.Rows().After(Listing.Adjusted(
            ChangedOn,
            f => new Duty(f.Form.With("safeguards", Listing.Safeguards("每年3万元", "", "", ""))) { Title = "农村人居环境重点巡查" },
            "152221100"));
        var (before, since, after) = (rows.OnDay(DayBefore), rows.OnDay(ChangedOn), rows.OnDay(new(2025, 10, 15)));
        (before.Title, before.Safeguards.Funds, before.Townships.Length).ShouldBe(("农村人居环境日常巡查", "每年5万元", 2));
        (since.Title, since.Mode, since.Safeguards, since.TermTo).ShouldBe(
            ("农村人居环境重点巡查", "Assign", new Safeguards("每年3万元", "增配1名", "统一系统", "每季度1次"), new DateOnly(2025, 10, 14)));
        since.Townships.ShouldBe(["152221100"]);
        (after.Title, after.Stretch.State).ShouldBe(("农村人居环境重点巡查", EntryState.LeftForce));
    }

    [Fact]
    public void An_adjustment_that_says_nothing_of_the_term_does_not_extend_it() =>
        Listing.Rows().After(Listing.Adjusted(ChangedOn, f => f with { Title = "巡查" })).Life().ShouldBe(
        [
            new(EntryState.Admitted, new(2024, 10, 10), new(2024, 10, 14)),
            new(EntryState.InForce, new(2024, 10, 15), DayBefore),
            new(EntryState.InForce, ChangedOn, new(2025, 10, 14)),
            new(EntryState.LeftForce, new(2025, 10, 15), DateOnly.MaxValue),
        ]);

    [Theory]
    [InlineData("2025-06-30", "2025-07-01")]
    [InlineData("2026-06-30", "2026-07-01")]
    [InlineData("2025-01-31", "2025-03-03")]
    public void A_term_that_the_decision_names_ends_on_its_day(string termTo, string endedOn)
    {
        var end = Listing.Rows().After(Listing.Adjusted(ChangedOn, f => f with { Term = new(null, DateOnly.Parse(termTo, null)) }))[^1];
        (end.Stretch.State, end.Stretch.From, end.EndedOn)
            .ShouldBe((EntryState.LeftForce, DateOnly.Parse(endedOn, null), (DateOnly?)DateOnly.Parse(endedOn, null)));
    }

    [Fact]
    public void What_was_stated_to_be_completed_is_still_revoked_of_itself_after_an_adjustment() =>
        Listing.Rows()
            .After(Listing.Adjusted(ChangedOn, f => f with { Title = "巡查" }), completed: true)[^1].Stretch.State
            .ShouldBe(EntryState.Revoked);

    [Fact]
    public void What_left_force_at_its_terms_end_is_cancelled_without_having_been_in_force_meanwhile()
    {
        var on = new DateOnly(2025, 11, 20);
        var rows = Listing.Rows().After(Listing.Cancelled(on));
        rows.OnDay(on.AddDays(-1)).Stretch.State.ShouldBe(EntryState.LeftForce);
        (rows.OnDay(on).Stretch.State, rows.OnDay(on).EndedOn).ShouldBe((EntryState.Revoked, new DateOnly(2025, 10, 15)));
    }

    [Fact]
    public void What_left_the_list_is_not_brought_back_by_an_adjustment() =>
        ChangeOfDuty.Of(
            Listing.Rows(), Listing.Adjusted(new(2025, 11, 20), f => f with { Term = new(null, new(2026, 12, 31)) }), false, 2, Listing.Now)
            .ShouldBeNull();

    [Fact]
    public void A_cancelled_duty_is_neither_cancelled_again_nor_adjusted()
    {
        var rows = Listing.Rows().After(Listing.Cancelled(ChangedOn));
        ChangeOfDuty.Of(rows, Listing.Cancelled(ChangedOn.AddDays(5)), false, 3, Listing.Now).ShouldBeNull();
        ChangeOfDuty.Of(rows, Listing.Adjusted(ChangedOn.AddDays(5), f => f with { Title = "巡查" }), false, 3, Listing.Now).ShouldBeNull();
    }

    [Fact]
    public void A_duty_is_adjusted_before_its_term_begins()
    {
        var on = new DateOnly(2024, 10, 12);
        var rows = Listing.Rows().After(Listing.Adjusted(on, f => f with { Mode = "Entrust" }));
        rows.Select(r => (r.Stretch.State, r.Stretch.From, r.Mode)).ShouldBe(
        [
            (EntryState.Admitted, new DateOnly(2024, 10, 10), "Assign"),
            (EntryState.Admitted, on, "Entrust"),
            (EntryState.InForce, new DateOnly(2024, 10, 15), "Entrust"),
            (EntryState.LeftForce, new DateOnly(2025, 10, 15), "Entrust"),
        ]);
    }

    [Fact]
    public void After_any_decisions_every_day_since_the_admission_has_one_state()
    {
        var random = new Random(12);
        for (var run = 0; run < 300; run++)
        {
            var rows = Listing.Rows();
            for (var i = 0; i < 4; i++)
            {
                var on = new DateOnly(2024, 10, 1).AddDays(random.Next(600));
                rows = rows.After(random.Next(4) == 0
                    ? Listing.Cancelled(on)
                    : Listing.Adjusted(
                        on, f => f with { Term = random.Next(2) == 0 ? null : new(null, on.AddDays(random.Next(-200, 400))) }));
            }

            rows[0].Stretch.From.ShouldBe(new(2024, 10, 10));
            rows[^1].Stretch.To.ShouldBe(DateOnly.MaxValue);
            rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.Stretch.To.AddDays(1) == pair.Second.Stretch.From);
        }
    }
}
