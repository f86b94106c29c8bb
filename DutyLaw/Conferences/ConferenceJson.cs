using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences;

/// <summary>JSON of a conference and its facts, as its journal keeps it: written like that of cases.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConferenceAct))]
[JsonSerializable(typeof(ConferenceFact))]
[JsonSerializable(typeof(JointConference))]
[JsonSerializable(typeof(Resolution))]
public sealed partial class ConferenceJson : JsonSerializerContext
{
    /// <summary>The one instance used for what is stored.</summary>
    public static ConferenceJson Stored { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>A fact as its journal row's text.</summary>
    public static string Text(ConferenceFact fact) => JsonSerializer.Serialize(fact, Stored.ConferenceFact);

    /// <summary>The fact of a journal row.</summary>
    public static ConferenceFact Fact(string text) => JsonSerializer.Deserialize(text, Stored.ConferenceFact)!;

    /// <summary>A conference as its row keeps it.</summary>
    public static string Text(JointConference conference) => JsonSerializer.Serialize(conference, Stored.JointConference);

    /// <summary>The conference of a row.</summary>
    public static JointConference Conference(string text) => JsonSerializer.Deserialize(text, Stored.JointConference)!;

    /// <summary>True when the facts of these rows add up to exactly this conference.</summary>
    public static bool Gives(IEnumerable<string> rows, JointConference conference) =>
        Text(rows.Select(Fact).Aggregate(new JointConference(conference.Id, conference.County), (c, fact) => c.After(fact)))
            == Text(conference);
}
