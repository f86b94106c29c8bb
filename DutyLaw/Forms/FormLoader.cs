using DutyLaw.Packs;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DutyLaw.Forms;

/// <summary>Reads forms from the <c>forms/</c> folders of jurisdiction packs.</summary>
public static class FormLoader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnumNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .Build();

    /// <summary>Every form of every pack below a folder, linted.</summary>
    /// <exception cref="PackRefusedException">A form has faults; the message lists file, field and reason of each.</exception>
    public static IReadOnlyList<FormDefinition> LoadAll(string folder)
    {
        var forms = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "forms")
            .Order(StringComparer.Ordinal)
            .Select(file => (File: file, Form: Read(file)))
            .ToList();
        var faults = forms.SelectMany(f => FormLinter.FaultsOf(f.Form).Select(fault => fault with { File = f.File })).ToList();
        return faults.Count == 0 ? [.. forms.Select(f => f.Form)] : throw new PackRefusedException(faults);
    }

    private static FormDefinition Read(string file)
    {
        try
        {
            return FormOf(Yaml.Deserialize<FormFile>(File.ReadAllText(file)));
        }
        catch (YamlException e)
        {
            throw new PackRefusedException([new Fault($"line {e.Start.Line}", e.InnerException?.Message ?? e.Message) { File = file }]);
        }
    }

    private static FormDefinition FormOf(FormFile file) => new(
        file.Jurisdiction,
        file.Procedure,
        file.Edition,
        file.Title,
        file.Article,
        [.. file.Fields.Select(FieldOf)],
        [.. file.Declarations.Select(FieldOf)],
        [.. file.Wordings.Select(w => new Wording(w.Rule, w.Article, w.AnsweredBy, w.Words, w.Message))])
    {
        Below = file.Below,
    };

    private static FormField FieldOf(FieldLine f) => new(
        f.Key,
        f.Label,
        f.Kind,
        f.FilledBy,
        f.Required,
        f.MaxLength,
        f.Article,
        [.. f.Options.Select(o => new FieldOption(o.Value, o.Label))],
        [.. f.Parts.Select(p => new FieldPart(p.Key, p.Label, p.Required))],
        f.Seal)
    {
        Beside = f.Beside,
        Columns = [.. f.Columns.Select(c => new FieldPart(c.Key, c.Label, c.Required))],
        Above = f.Above,
    };
}
