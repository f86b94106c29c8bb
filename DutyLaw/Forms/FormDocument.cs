using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DutyLaw.Forms;

/// <summary>
/// A filled-in form: answers by the key of their field. One JSON shape everywhere, from the browser to the journal: a flat object in which
/// an answer's type follows from its field's kind (ADR 0020). What is left open is absent.
/// </summary>
[JsonConverter(typeof(FormDocumentJson))]
public sealed class FormDocument : IEquatable<FormDocument>
{
    private readonly ImmutableSortedDictionary<string, FieldAnswer> answers;

    private FormDocument(ImmutableSortedDictionary<string, FieldAnswer> answers) => this.answers = answers;

    /// <summary>A form that nobody has begun.</summary>
    public static FormDocument Empty { get; } = new(ImmutableSortedDictionary.Create<string, FieldAnswer>(StringComparer.Ordinal));

    /// <summary>By key of the field.</summary>
    public IReadOnlyDictionary<string, FieldAnswer> Answers => answers;

    /// <summary>What stands in a field; null where nothing does.</summary>
    public FieldAnswer? this[string key] => answers.GetValueOrDefault(key);

    /// <summary>Reads the shape above, and what was written before there was one.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    public static FormDocument Read(JsonElement json) => FormDocumentJson.Read(json);

    /// <summary>The same from text.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    public static FormDocument Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    /// <summary>Empty where there is no answer of that type.</summary>
    public string Text(string key) => this[key] is FieldAnswer.Text text ? text.Value : "";

    /// <summary>Null where it is left open. Questions of a form's own were once kept as the words true and false.</summary>
    public bool? YesNo(string key) => this[key] switch
    {
        FieldAnswer.YesNo answer => answer.Value,
        FieldAnswer.Text text when bool.TryParse(text.Value, out var answer) => answer,
        _ => null,
    };

    /// <summary>Empty where none is named.</summary>
    public IReadOnlyList<string> Codes(string key) => this[key] is FieldAnswer.Codes codes ? codes.Values : [];

    /// <summary>Null where it is left open.</summary>
    public FieldAnswer.Term? Term(string key) => this[key] as FieldAnswer.Term;

    /// <summary>Null where it is left open, or no day.</summary>
    public DateOnly? Day(string key) => DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", out var day) ? day : null;

    /// <summary>Null where it is left open, or no id.</summary>
    public Guid? Id(string key) => Guid.TryParse(Text(key), out var id) ? id : null;

    /// <summary>Text of one part; empty where there is none.</summary>
    public string Part(string key, string part) =>
        this[key] is FieldAnswer.Parts parts ? parts.Texts.GetValueOrDefault(part) ?? "" : "";

    /// <summary>Empty where there is none.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string key) => this[key] is FieldAnswer.Rows rows ? rows.Lines : [];

    /// <summary>The form with another answer in a field; an empty one leaves it open.</summary>
    public FormDocument With(string key, FieldAnswer? answer) =>
        new(IsOpen(answer) ? answers.Remove(key) : answers.SetItem(key, answer));

    /// <summary>Chinese unescaped; the same answers give the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, FormDocumentJson.Stored);

    /// <summary>As messages carry it.</summary>
    public JsonElement ToElement() => JsonSerializer.SerializeToElement(this);

    /// <inheritdoc/>
    public override string ToString() => ToJson();

    /// <inheritdoc/>
    public bool Equals(FormDocument? other) => other is not null && ToJson() == other.ToJson();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);

    private static bool IsOpen([NotNullWhen(false)] FieldAnswer? answer) => answer switch
    {
        null => true,
        FieldAnswer.Text text => text.Value.Length == 0,
        FieldAnswer.Codes codes => codes.Values.Count == 0,
        FieldAnswer.Term term => term is { From: null, To: null },
        FieldAnswer.Parts parts => parts.Texts.Count == 0,
        FieldAnswer.Rows rows => rows.Lines.All(row => row.Count == 0),
        _ => false,
    };
}
