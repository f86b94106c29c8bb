namespace Paper.Pdf;

/// <summary>
/// The fonts of printed pages, from the system's packages: 宋体 for text, others for what it lacks. Read once, at the first print.
/// </summary>
/// <param name="folder">Where the system keeps its fonts.</param>
public sealed class PrintFonts(string folder = "/usr/share/fonts/truetype")
{
    private readonly Lazy<IReadOnlyList<TrueTypeFont>> fonts = new(() =>
    [
        Load(folder, "arphic-gbsn00lp/gbsn00lp.ttf", "fonts-arphic-gbsn00lp"),
        Load(folder, "droid/DroidSansFallbackFull.ttf", "fonts-droid-fallback"),
        Load(folder, "dejavu/DejaVuSans.ttf", "fonts-dejavu-core"),
    ]);

    /// <summary>In the order in which they are asked for a character.</summary>
    /// <exception cref="FontMissingException">A package is not installed.</exception>
    internal IReadOnlyList<TrueTypeFont> All => fonts.Value;

    private static TrueTypeFont Load(string folder, string file, string package)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? new TrueTypeFont(path) : throw new FontMissingException(path, package);
    }
}

/// <summary>A page cannot be printed: the machine lacks a font.</summary>
public sealed class FontMissingException(string path, string package)
    : Exception($"{path} is missing: install the system package {package}.")
{
    /// <summary>The system package that has it.</summary>
    public string Package { get; } = package;
}
