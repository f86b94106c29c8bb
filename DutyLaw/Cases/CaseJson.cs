using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Cases;

/// <summary>JSON of acts, facts and cases, as the journal keeps it: compiled, camel case, Chinese unescaped, enums as words.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Act))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Case))]
public sealed partial class CaseJson : JsonSerializerContext
{
    /// <summary>The one instance used for what is stored.</summary>
    public static CaseJson Stored { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
