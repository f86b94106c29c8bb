using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class IndependentSourceTests(ChineseDays independent) : IClassFixture<ChineseDays>
{
    [Fact]
    public void Every_day_of_the_published_years_agrees_with_an_independent_source()
    {
        independent.Worked.Count.ShouldBe(8 * 365 + 2);
        independent.Worked.Where(day => National.IsWorkingDay(day.Key) != day.Value).ShouldBeEmpty();
    }

    [Fact]
    public void No_day_of_the_published_years_is_provisional() =>
        independent.Worked.Keys.Where(day => National.DayOf(day).Provisional is not null).ShouldBeEmpty();

    [Fact]
    public void The_third_of_the_third_lunar_month_agrees_with_an_independent_source()
    {
        var festival = Library.Festivals.ShouldHaveSingleItem();

        independent.ThirdOfThirdMonth.Count.ShouldBe(86);
        independent.ThirdOfThirdMonth.Where(year => festival.DayIn(year.Key) != year.Value).ShouldBeEmpty();
    }
}
