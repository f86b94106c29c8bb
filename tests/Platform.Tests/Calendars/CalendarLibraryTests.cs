using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class CalendarLibraryTests : IDisposable
{
    private readonly string folder = Scratch.NewFolder();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_published_year_names_its_notice_and_the_amendments_name_what_they_amend() =>
        Library.Notices.Where(n => n.Region is null).Select(n => (n.Year, n.Number, n.Amends)).Order().ShouldBe([
            (2019, "国办发明电〔2018〕15号", null),
            (2019, "国办发明电〔2019〕3号", "国办发明电〔2018〕15号"),
            (2020, "国办发明电〔2019〕16号", null),
            (2020, "国办发明电〔2020〕1号", "国办发明电〔2019〕16号"),
            (2021, "国办发明电〔2020〕27号", null),
            (2022, "国办发明电〔2021〕11号", null),
            (2023, "国办发明电〔2022〕16号", null),
            (2024, "国办发明电〔2023〕7号", null),
            (2025, "国办发明电〔2024〕12号", null),
            (2026, "国办发明电〔2025〕7号", null),
        ]);

    [Fact]
    public void A_folder_with_a_malformed_notice_is_refused_with_file_line_and_reason()
    {
        Write("2030.json", """
            { "number": "1号", "title": "通知", "year": 2030, "published": "2029-11-01",
              "days": [
                { "date": "2028-01-01", "off": true, "name": "元旦" } ] }
            """);

        Should.Throw<InvalidDataException>(() => CalendarLibrary.Load(folder)).Message
            .ShouldBe("2030.json 第3行：2028-01-01不在2030年及其前后各一个月之内。");
    }

    [Fact]
    public void The_same_notice_in_two_files_is_refused()
    {
        const string Notice = """
            { "number": "1号", "title": "通知", "year": 2030, "published": "2029-11-01",
              "days": [{ "date": "2030-01-01", "off": true, "name": "元旦" }] }
            """;
        Write("a.json", Notice);
        Write("b.json", Notice);

        Should.Throw<InvalidDataException>(() => CalendarLibrary.Load(folder)).Message.ShouldBe("b.json：1号已在另一个文件中。");
    }

    [Fact]
    public void A_regional_festival_with_a_missing_field_is_refused()
    {
        Write("region.json", """{ "region": "450000", "name": "壮族三月三" }""");

        Should.Throw<InvalidDataException>(() => CalendarLibrary.Load(folder)).Message.ShouldStartWith("region.json");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
