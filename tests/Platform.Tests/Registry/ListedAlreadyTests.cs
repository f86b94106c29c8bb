using Registry.Entries;

namespace Platform.Tests.Registry;

/// <summary>A duty is listed already under the same title, however it is typed; and a title is found by any part of it.</summary>
public sealed class ListedAlreadyTests
{
    [Theory]
    [InlineData("农村人居环境日常巡查", "农村人居环境日常巡查")]
    [InlineData(" 农村人居环境　日常巡查\t", "农村人居环境日常巡查")]
    [InlineData("５Ｇ基站（乡镇）选址", "5g基站(乡镇)选址")]
    [InlineData("5G 基站(乡镇)选址", "5g基站(乡镇)选址")]
    [InlineData("\ufeff巡\u200b查", "巡查")]
    [InlineData("　 ", "")]
    public void Spaces_width_and_case_make_no_other_title(string title, string key) => DutyTitle.Key(title).ShouldBe(key);

    [Fact]
    public void A_title_is_kept_by_its_characters_and_pairs() => DutyTitle.Grams("巡查巡").ShouldBe(["巡", "查", "巡查", "查巡"]);

    [Theory]
    [InlineData("农村人居环境日常巡查")]
    [InlineData("5g基站(乡镇)选址")]
    public void Every_part_of_a_title_finds_it(string key)
    {
        var grams = DutyTitle.Grams(key).ToHashSet();
        for (var from = 0; from < key.Length; from++)
        {
            for (var to = from + 1; to <= key.Length; to++)
            {
                DutyTitle.Wanted(key[from..to]).ShouldAllBe(gram => grams.Contains(gram));
            }
        }
    }
}
