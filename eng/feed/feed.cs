#:property PublishAot=false
// Fills the local package source eng/feed/packages with the packages of eng/feed/packages.txt that the NuGet registry
// in use does not serve, made from the genuine assemblies inside the Aspire CLI's single-file program, and writes
// registry.props beside them, from which the projects learn what else the registry lacks. README.md tells why.
// Usage: dotnet run eng/feed/feed.cs -- <aspire-managed> <folder to fill>
using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

var bundle = new SingleFileBundle(args[0]);
var folder = Directory.CreateDirectory(args[1]).FullName;
var wanted = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(folder)!, "packages.txt"))
    .Where(line => line.Length > 0 && line[0] != '#')
    .ToArray();

// The program's own dependency list names each library's version and what it depends on.
var list = JsonNode.Parse(bundle.Read("aspire-managed.deps.json"))!;
var target = list["targets"]![$"{list["runtimeTarget"]!["name"]}"]!.AsObject();
var libraries = target.Select(entry => new Library(entry.Key.Split('/')[0], entry.Key.Split('/')[1], entry.Value!))
    .ToDictionary(library => library.Id);

if (wanted.Where(id => !libraries.ContainsKey(id)).ToArray() is { Length: > 0 } unknown)
{
    Console.Error.WriteLine($"The Aspire CLI's program does not contain {string.Join(", ", unknown)}.");
    return 1;
}

foreach (var old in Directory.EnumerateFiles(folder, "*.nupkg")) File.Delete(old);

// StackExchange.Redis itself is served where the library that it is built on is not.
var redis = new Package("Pipelines.Sockets.Unofficial", "2.2.16");
var hosting = libraries["Aspire.Dashboard"].Package with { Id = "Aspire.Hosting" };
var packages = wanted.Select(id => libraries[id].Package).ToArray();
var absent = Registry.WhichAreAbsent([.. packages, redis, hosting]);

foreach (var package in packages.Where(absent.Contains)) libraries[package.Id].Pack(bundle, folder, wanted);
new XElement("Project", new XElement("PropertyGroup",
    new XElement("AspireHostingAvailable", !absent.Contains(hosting)),
    absent.Contains(redis) ? new XElement("StackExchangeRedisVersion", "1.2.6") : null))
    .Save(Path.Combine(folder, "registry.props"));
Console.WriteLine($"{packages.Count(absent.Contains)} of {packages.Length} packages made from the Aspire CLI; the registry serves the rest.");
return 0;

/// <summary>A package by its exact version.</summary>
sealed record Package(string Id, string Version);

/// <summary>One library of the program's dependency list.</summary>
sealed class Library(string id, string version, JsonNode node)
{
    public string Id => id;
    public Package Package => new(id, version);

    /// <summary>Writes the library as a package; the same input gives the same bytes.</summary>
    public void Pack(SingleFileBundle bundle, string folder, string[] wanted)
    {
        var assembly = bundle.Read($"{id}.dll");
        using var zip = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        Add(zip, $"{id}.nuspec", Encoding.UTF8.GetBytes(Nuspec(assembly, wanted).ToString()));
        Add(zip, $"lib/net10.0/{id}.dll", assembly);
    }

    XElement Nuspec(byte[] assembly, string[] wanted)
    {
        XNamespace xml = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";
        var dependencies = (node["dependencies"]?.AsObject() ?? [])
            .Where(dependency => wanted.Contains(dependency.Key) || !NeedsWebFramework(dependency.Key))
            .Select(dependency => new XElement(xml + "dependency",
                new XAttribute("id", dependency.Key), new XAttribute("version", $"{dependency.Value}")));
        var framework = References(assembly).Any(NeedsWebFramework)
            ? new XElement(xml + "frameworkReferences", new XElement(xml + "group",
                new XAttribute("targetFramework", "net10.0"),
                new XElement(xml + "frameworkReference", new XAttribute("name", "Microsoft.AspNetCore.App"))))
            : null;
        return new XElement(xml + "package", new XElement(xml + "metadata",
            new XElement(xml + "id", id),
            new XElement(xml + "version", version),
            new XElement(xml + "authors", "The authors of the package of the same name"),
            new XElement(xml + "description", $"{id} {version} as shipped in the Aspire CLI."),
            new XElement(xml + "dependencies",
                new XElement(xml + "group", new XAttribute("targetFramework", "net10.0"), dependencies)),
            framework));
    }

    static bool NeedsWebFramework(string name) =>
        name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    static string[] References(byte[] assembly)
    {
        using var pe = new PEReader(new MemoryStream(assembly));
        var metadata = pe.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }
}

/// <summary>Asks the configured registry, through an ordinary restore, which packages it lacks.</summary>
static class Registry
{
    public static HashSet<Package> WhichAreAbsent(Package[] packages)
    {
        var scratch = Directory.CreateTempSubdirectory("feed-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(scratch, "probe.csproj"), new XElement("Project",
                new XAttribute("Sdk", "Microsoft.NET.Sdk"),
                new XElement("PropertyGroup", new XElement("TargetFramework", "net10.0")),
                new XElement("ItemGroup", packages.Select(package => new XElement("PackageDownload",
                    new XAttribute("Include", package.Id), new XAttribute("Version", $"[{package.Version}]"))))).ToString());

            // The restore fails when a package is absent, but unpacks those that it found.
            using var restore = Process.Start(new ProcessStartInfo("dotnet",
                ["restore", "--nologo", "-v", "quiet", "--packages", scratch])
            {
                WorkingDirectory = scratch,
                RedirectStandardOutput = true,
            })!;
            _ = restore.StandardOutput.ReadToEnd();
            restore.WaitForExit();
            return [.. packages.Where(package =>
                !Directory.Exists(Path.Combine(scratch, package.Id.ToLowerInvariant(), package.Version)))];
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}

/// <summary>Reads files out of a .NET single-file program whose entries are not compressed.</summary>
sealed class SingleFileBundle
{
    // The host's marker for the bundle header; the header's offset stands in the eight bytes before it.
    static readonly byte[] Signature = Convert.FromHexString("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae");

    readonly byte[] program;
    readonly Dictionary<string, (long Offset, long Size)> files = [];

    public SingleFileBundle(string path)
    {
        program = File.ReadAllBytes(path);
        var signature = program.AsSpan().IndexOf(Signature);
        if (signature < 8) throw new InvalidDataException($"{path} is not a .NET single-file program.");
        using var reader = new BinaryReader(new MemoryStream(program));
        reader.BaseStream.Position = BitConverter.ToInt64(program, signature - 8);
        var (_, _, count) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        _ = reader.ReadString();
        reader.BaseStream.Position += 5 * sizeof(long);
        for (var i = 0; i < count; i++)
        {
            var (offset, size, compressed) = (reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
            _ = reader.ReadByte();
            var name = reader.ReadString();
            if (compressed == 0) files[name] = (offset, size);
        }
    }

    public byte[] Read(string name) => files.TryGetValue(name, out var file)
        ? program.AsSpan((int)file.Offset, (int)file.Size).ToArray()
        : throw new InvalidDataException($"The program contains no uncompressed file {name}.");
}
