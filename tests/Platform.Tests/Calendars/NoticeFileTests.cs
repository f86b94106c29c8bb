using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class NoticeFileTests
{
    private const string Head = """
        {
          "number": "国办发明电〔2023〕7号",
          "title": "国务院办公厅关于2024年部分节假日安排的通知",
          "year": 2024,
          "published": "2023-10-25",
        """;

    [Fact]
    public void A_notice_is_read_with_its_days_in_order()
    {
        var reading = NoticeFile.Parse(Head + """
              "days": [
                { "date": "2024-02-04", "off": false, "name": "春节" },
                { "date": "2024-01-01", "off": true, "name": "元旦" }
              ] }
            """, "2024.json");

        reading.Refusals.ShouldBeEmpty();
        var notice = reading.Notice.ShouldNotBeNull();
        (notice with { Days = [] }).ShouldBe(new Notice(
            "国办发明电〔2023〕7号", "国务院办公厅关于2024年部分节假日安排的通知", 2024, Day("2023-10-25"), null, null, null, []));
        notice.Days.ShouldBe([new(Day("2024-01-01"), true, "元旦"), new(Day("2024-02-04"), false, "春节")]);
    }

    [Theory]
    [InlineData("""{ "date": "2024-01-01", "off": true, "name": "元旦" }, { "date": "2024-01-01", "off": true, "name": "元旦" }""",
        "2024-01-01重复列出。")]
    [InlineData("""{ "date": "2025-02-01", "off": true, "name": "春节" }""", "2025-02-01不在2024年及其前后各一个月之内。")]
    [InlineData("""{ "date": "2023-11-30", "off": true, "name": "元旦" }""", "2023-11-30不在2024年及其前后各一个月之内。")]
    [InlineData("""{ "date": "2024-02-05", "off": false, "name": "春节" }""",
        "2024-02-05本来就是工作日，不能列为调休上班；如系更改已发布的通知，请写明amends。")]
    [InlineData("""{ "date": "2024-02-30", "off": true, "name": "春节" }""",
        "每一天应写明date（yyyy-MM-dd）、off（true或false）和name（节日名称），且没有其他字段。")]
    [InlineData("""{ "date": "2024-02-10", "off": "true", "name": "春节" }""",
        "每一天应写明date（yyyy-MM-dd）、off（true或false）和name（节日名称），且没有其他字段。")]
    [InlineData("""{ "date": "2024-02-10", "off": true }""",
        "每一天应写明date（yyyy-MM-dd）、off（true或false）和name（节日名称），且没有其他字段。")]
    [InlineData("7", "每一天应写明date（yyyy-MM-dd）、off（true或false）和name（节日名称），且没有其他字段。")]
    public void A_day_no_notice_can_arrange_is_refused_with_its_line(string days, string reason) =>
        NoticeFile.Parse($"{Head}\n  \"days\": [\n    {days}\n  ]\n}}", "2024.json")
            .Refusals.ShouldHaveSingleItem().ShouldBe(new NoticeRefusal("2024.json", 7, reason));

    [Theory]
    [InlineData("[]", "通知文件应是一个JSON对象。")]
    [InlineData(Head + "\"days\": [] }", "字段“days”应至少列出一天。")]
    [InlineData(Head + "\"amend\": \"x\", \"days\": [{ \"date\": \"2024-01-01\", \"off\": true, \"name\": \"元旦\" }] }",
        "不认识的字段“amend”。")]
    [InlineData(Head + "\"region\": \"45\", \"days\": [{ \"date\": \"2024-01-01\", \"off\": true, \"name\": \"元旦\" }] }",
        "地区代码“45”应是6位数字。")]
    [InlineData(
        """{ "title": "通知", "year": 2024, "published": "2023-10-25", "days": [{ "date": "2024-01-01", "off": true, "name": "元旦" }] }""",
        "缺少字段“number”。")]
    [InlineData("""{ "number": "1号", "title": "通知", "year": 2024, "days": [{ "date": "2024-01-01", "off": true, "name": "元旦" }] }""",
        "缺少字段“published”。")]
    [InlineData("""{ "number": "1号", "title": "通知", "year": "2024", "published": "2023-10-25","""
        + """ "days": [{ "date": "2024-01-01", "off": true, "name": "元旦" }] }""",
        "字段“year”应是1950至2100之间的年份。")]
    [InlineData("""{ "number": " ", "title": "通知", "year": 2024, "published": "2023-10-25","""
        + """ "days": [{ "date": "2024-01-01", "off": true, "name": "元旦" }] }""",
        "字段“number”应是非空文字。")]
    [InlineData("""{ "number": "1号", "title": "通知", "year": 2024, "published": "2023年","""
        + """ "days": [{ "date": "2024-01-01", "off": true, "name": "元旦" }] }""",
        "发布日期“2023年”不是yyyy-MM-dd格式的日期。")]
    public void A_notice_of_the_wrong_shape_is_refused_with_the_reason(string json, string reason) =>
        NoticeFile.Parse(json, "x.json").Refusals.ShouldHaveSingleItem().ShouldBe(new NoticeRefusal("x.json", null, reason));

    [Theory]
    [InlineData("{\n  \"number\": \"1号\",\n  oops\n}", 3)]
    [InlineData("{\n  \"year\": 2024,\n  \"year\": 2025\n}", null)]
    [InlineData("", 1)]
    public void Text_that_is_not_JSON_or_says_a_thing_twice_is_refused(string json, int? line)
    {
        var reading = NoticeFile.Parse(json, "x.json");

        reading.Notice.ShouldBeNull();
        reading.Refusals.ShouldHaveSingleItem().ShouldBe(new NoticeRefusal("x.json", line, "不是有效的JSON，或有重复的字段。"));
    }

    [Fact]
    public void Every_reason_is_given_at_once() =>
        NoticeFile.Parse("""{ "days": [7] }""", "x.json").Refusals.Count.ShouldBe(5);
}
