using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DutyLaw.Packs;

/// <summary>Reads jurisdiction packs from a folder: <c>pack.yaml</c>, <c>townships.csv</c>, <c>procedures/*.yaml</c>.</summary>
public static class PackLoader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .Build();

    /// <summary>Every pack below a folder, linted.</summary>
    /// <exception cref="PackRefusedException">A pack has faults; the message lists file, row and reason of each.</exception>
    /// <remarks>A county with a pack of its own is left out of the pack of its league.</remarks>
    public static IReadOnlyList<Jurisdiction> LoadAll(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "pack.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var own = files.Select(file => Read<PackFile>(file).Code).ToHashSet();
        return [.. files.Select(file => Load(Path.GetDirectoryName(file)!, own))];
    }

    /// <summary>One pack, linted.</summary>
    /// <exception cref="PackRefusedException">It has faults.</exception>
    public static Jurisdiction Load(string folder) => Load(folder, new HashSet<string>());

    private static Jurisdiction Load(string folder, IReadOnlySet<string> packs) =>
        ReadWhole(folder, packs) is var (jurisdiction, faults) && faults.Count == 0 ? jurisdiction : throw new PackRefusedException(faults);

    /// <summary>One pack with every fault of its tables; a file of procedures that cannot be read is one fault, and left out.</summary>
    internal static (Jurisdiction Jurisdiction, IReadOnlyList<Fault> Faults) ReadWhole(string folder, IReadOnlySet<string> packs)
    {
        var pack = Read<PackFile>(Path.Combine(folder, "pack.yaml"));
        var counties = CountiesOf(pack, folder).Where(c => c.Code == pack.Code || !packs.Contains(c.Code)).ToList();
        var jurisdiction = new Jurisdiction(pack.Code, pack.Name, counties, [.. BodiesOf(pack, counties)])
        {
            Regulations = pack.Regulations,
            Conference = pack.Conference?.ToMembership(),
            SuggestionArticle = pack.Suggestions,
            EndOfTerm = pack.EndOfTerm,
            Shifting = pack.Shifting,
            Readers = pack.Readers,
        };
        var faults = new List<Fault>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "procedures"), "*.yaml").Order(StringComparer.Ordinal))
        {
            if (TryRead(file, faults) is not { } read)
            {
                continue;
            }

            faults.AddRange(read.Parallel.Where(p => p.Value.Silence != "NotYet")
                .Select(p => new Fault(p.Key, $"silence means {p.Value.Silence}; it can only mean NotYet") { File = file }));
            var procedure = ProcedureOf(read, jurisdiction);
            faults.AddRange(Linter.FaultsOf(procedure).Select(f => f with { File = file }));
            jurisdiction.Add(procedure);
        }

        faults.AddRange(jurisdiction.Procedures.SelectMany(Linter.FaultsBetween)
            .Select(f => f with { File = Path.Combine(folder, "procedures") }));
        return (jurisdiction, faults);
    }

    private static ProcedureFile? TryRead(string file, List<Fault> faults)
    {
        try
        {
            return Read<ProcedureFile>(file);
        }
        catch (PackRefusedException unreadable)
        {
            faults.AddRange(unreadable.Faults);
            return null;
        }
    }

    internal static T Read<T>(string file)
    {
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(file));
        }
        catch (YamlException e)
        {
            throw new PackRefusedException([new Fault($"line {e.Start.Line}", e.InnerException?.Message ?? e.Message) { File = file }]);
        }
    }

    private static County[] CountiesOf(PackFile pack, string folder)
    {
        var townships = File.ReadLines(Path.Combine(folder, "townships.csv")).Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(','))
            .Select(cells => new Township(cells[0], cells[1], cells[0][..6]))
            .ToLookup(t => t.County);
        return [.. pack.Counties.Select(c => new County(c.Key, c.Value, [.. townships[c.Key]]))];
    }

    private static IEnumerable<Body> BodiesOf(PackFile pack, IReadOnlyList<County> counties) =>
        pack.LeagueBodies.Concat(pack.CityBodies)
            .Select(b => new Body($"{b.Slug}@{b.Division ?? pack.Code}", Enum.Parse<Role>(b.Role), b.Name))
            .Concat(
                from county in counties
                from b in pack.CountyBodies
                select new Body(
                    $"{b.Slug}@{county.Code}",
                    Enum.Parse<Role>(b.Role),
                    b.Name.Replace("{county}", county.Name, StringComparison.Ordinal)))
            .Concat(
                from county in counties
                from t in county.Townships
                select new Body(Body.OfTownship(t.Code), Role.Township, county.Name + t.Name));

    private static Procedure ProcedureOf(ProcedureFile file, Jurisdiction jurisdiction) => new(
        file.Procedure,
        file.Title,
        file.Edition,
        file.Article,
        file.States.ToDictionary(
            s => s.Key,
            s => new State(s.Value.Title, s.Value.Final, s.Value.Effect, s.Value.WaitsFor, s.Value.ContinuesIn)),
        file.Clocks.ToDictionary(
            c => c.Key,
            c => new ClockRule(c.Value.Title, c.Value.Days, c.Value.Of, c.Value.ReportedTo, c.Value.Article, c.Value.SetBy)),
        file.Parallel.ToDictionary(
            p => p.Key,
            p => new ParallelStep(
                p.Value.Parties,
                p.Value.Act,
                p.Value.Clock,
                p.Value.AllAgree,
                p.Value.AnyDisagrees,
                NoticeOf(p.Value.Notice),
                p.Value.Article)),
        [.. file.Rows.Select(RowOf), .. file.Parallel.SelectMany(ParallelRows)])
    {
        Jurisdiction = jurisdiction,
        Until = file.Until is null ? null : DateOnly.ParseExact(file.Until, "yyyy-MM-dd"),
        List = file.List,
        Applicants = file.Applicants,
        Confidential = file.Confidential,
        Purpose = file.Purpose,
        PurposeEn = file.PurposeEn,
    };

    private static Row RowOf(RowLine r) =>
        new(r.From, r.Act, r.Choice, r.By, r.To, r.Opens, r.Meets, r.Stops, r.Rules, NoticeOf(r.Notice), r.Article);

    /// <summary>What each party of a parallel step does; townships concerned speak as townships.</summary>
    private static IEnumerable<Row> ParallelRows(KeyValuePair<string, ParallelLine> step) =>
        from party in step.Value.Parties
        let speaks = party == Parties.TownshipConcerned
        select new Row(
            [step.Key], speaks ? GiveOpinion.Is : step.Value.Act, null, party, null, [], step.Value.Clock is { } clock ? [clock] : [], [],
            speaks ? [nameof(TownshipsSpeakOnceARound), nameof(DeclinersSayWhy)] : step.Value.Rules, null, step.Value.Article);

    private static NoticeRule? NoticeOf(NoticeLine? line) => line is null ? null : new(line.Kind, line.To);
}
