using DutyLaw.Forms;

namespace Platform.Tests.Forms;

/// <summary>〔2024〕 号, as printed at the head of the form.</summary>
public sealed class ApplicationNumberTests
{
    [Theory]
    [InlineData(2024, 7, "〔2024〕7号")]
    [InlineData(2025, 1, "〔2025〕1号")]
    [InlineData(2024, 1234, "〔2024〕1234号")]
    public void A_number_is_printed_with_its_year(int year, int sequence, string printed) =>
        new ApplicationNumber(year, sequence).ToString().ShouldBe(printed);

    [Fact]
    public void The_parts_around_the_sequence_make_the_same_number() =>
        $"{ApplicationNumber.OpeningOf(2024)}7{ApplicationNumber.Closing}".ShouldBe(new ApplicationNumber(2024, 7).ToString());
}
