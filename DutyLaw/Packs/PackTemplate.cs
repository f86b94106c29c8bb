using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DutyLaw.Packs;

/// <summary>A new county's pack made like one that is there: its procedures, forms and bodies, with the county's own townships.</summary>
public static partial class PackTemplate
{
    private static readonly ISerializer Yaml = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithQuotingNecessaryStrings()
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitDefaults | DefaultValuesHandling.OmitEmptyCollections)
        .Build();

    /// <summary>Writes the pack into a folder of its code below the packs' folder.</summary>
    /// <param name="county">Six digits of the county.</param>
    /// <param name="like">Code of the pack it is made like.</param>
    /// <param name="name">The county's name; null: as the other pack names it.</param>
    /// <param name="townships">Lines <c>code,name</c>; null: those the other pack has of it.</param>
    /// <returns>The folder.</returns>
    /// <exception cref="PackRefusedException">It cannot be made; the message says why.</exception>
    public static string Write(string packs, string county, string like, string? name, IReadOnlyList<string>? townships)
    {
        var from = FolderOf(packs, like) ?? throw Refused(like, "没有这个数据包");
        if (FolderOf(packs, county) is { } present)
        {
            throw Refused(county, $"已有数据包 {present}");
        }

        var pack = PackLoader.Read<PackFile>(Path.Combine(from, "pack.yaml"));
        var lines = townships
            ?? [.. File.ReadLines(Path.Combine(from, "townships.csv")).Where(line => line.StartsWith(county, StringComparison.Ordinal))];
        var called = name ?? pack.Counties.GetValueOrDefault(county) ?? throw Refused(county, $"数据包 {like} 中没有这个旗县市区，请用 --name 写明名称");
        if (lines.Count == 0
            || lines.FirstOrDefault(line => !TownshipLine().IsMatch(line) || !line.StartsWith(county, StringComparison.Ordinal))
                is not null)
        {
            throw Refused(county, "请用 --townships 指明苏木乡镇清单：每行“九位代码,名称”，代码以旗县代码开头");
        }

        var folder = Path.Combine(packs, county);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pack.yaml"), Yaml.Serialize(Made(pack, county, called)));
        File.WriteAllLines(Path.Combine(folder, "townships.csv"), lines.Prepend("code,name"));
        Copy(from, folder, "procedures", text => text);
        Copy(from, folder, "forms", text => OfJurisdiction().Replace(text, $"jurisdiction: \"{county}\""));
        return folder;
    }

    /// <summary>The bodies above stay in their division; the county's own are made anew for it.</summary>
    private static PackFile Made(PackFile pack, string county, string name) => new()
    {
        Code = county,
        Name = name,
        Regulations = pack.Regulations,
        Counties = new() { [county] = name },
        LeagueBodies =
        [
            .. pack.LeagueBodies.Select(b =>
                new BodyLine { Slug = b.Slug, Role = b.Role, Name = b.Name, Division = b.Division ?? pack.Code }),
        ],
        CityBodies = pack.CityBodies,
        Conference = pack.Conference,
        Suggestions = pack.Suggestions,
        EndOfTerm = pack.EndOfTerm,
        Shifting = pack.Shifting,
        Readers = pack.Readers,
        CountyBodies = pack.CountyBodies,
    };

    private static void Copy(string from, string to, string part, Func<string, string> change)
    {
        Directory.CreateDirectory(Path.Combine(to, part));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(from, part), "*.yaml"))
        {
            File.WriteAllText(Path.Combine(to, part, Path.GetFileName(file)), change(File.ReadAllText(file)));
        }
    }

    private static string? FolderOf(string packs, string code) =>
        Directory.EnumerateFiles(packs, "pack.yaml", SearchOption.AllDirectories)
            .FirstOrDefault(file => PackLoader.Read<PackFile>(file).Code == code) is { } found ? Path.GetDirectoryName(found) : null;

    private static PackRefusedException Refused(string what, string why) => new([new Fault(what, why)]);

    [GeneratedRegex(@"^\d{9},[^,]+$")]
    private static partial Regex TownshipLine();

    [GeneratedRegex("^jurisdiction: .*$", RegexOptions.Multiline)]
    private static partial Regex OfJurisdiction();
}
