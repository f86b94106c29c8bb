using DutyLaw.Forms;
using DutyLaw.Procedures;

namespace DutyLaw.Packs;

/// <summary>A pack as it stands on disk: what of it can be read, and everything that is wrong with it.</summary>
/// <param name="Code">Six digits; the folder's name where <c>pack.yaml</c> cannot be read.</param>
/// <param name="Faults">With files relative to the folder of packs; none: the pack would be taken.</param>
public sealed record PackReport(string Code, string Name, IReadOnlyList<Procedure> Procedures, IReadOnlyList<Fault> Faults)
{
    /// <summary>One report for each pack below a folder; unlike loading, a fault in one hides nothing of another.</summary>
    public static IReadOnlyList<PackReport> OfAll(string folder)
    {
        var packs = Directory.EnumerateFiles(folder, "pack.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetDirectoryName(file)!).ToList();
        var codes = packs
            .Select(pack => TryRead(() => PackLoader.Read<PackFile>(Path.Combine(pack, "pack.yaml"))).Read?.Code)
            .OfType<string>()
            .ToHashSet();
        return [.. packs.Select(pack => Of(folder, pack, codes))];
    }

    private static PackReport Of(string folder, string pack, HashSet<string> codes)
    {
        var (read, faults) = TryRead(() => PackLoader.ReadWhole(pack, codes));
        var (_, formFaults) = TryRead(() => FormLoader.LoadAll(pack));
        var name = Path.GetFileName(pack);
        return new(
            read.Jurisdiction?.Code ?? name,
            read.Jurisdiction?.Name ?? name,
            [.. read.Jurisdiction?.Procedures ?? []],
            [.. faults.Concat(read.Faults ?? []).Concat(formFaults)
                .Select(f => f with { File = Relative(folder, f.File.Length > 0 ? f.File : pack) })]);
    }

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>A hand may write anything into a pack: whatever cannot be read is a fault of the pack, not of the reader.</summary>
    private static (T? Read, IReadOnlyList<Fault> Faults) TryRead<T>(Func<T> read)
    {
        try
        {
            return (read(), []);
        }
        catch (PackRefusedException refused)
        {
            return (default, refused.Faults);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or FormatException
            or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return (default, [new Fault("", fault.Message)]);
        }
    }
}
