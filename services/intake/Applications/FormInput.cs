using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Contracts.Intake.V1;
using DutyLaw.Cases;
using DutyLaw.Forms;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Intake.Applications;

/// <summary>The form while it is being filled in: anything may still be missing. Keys that the form does not have are errors.</summary>
/// <param name="Mode"><c>Entrust</c> 委托 or <c>Assign</c> 交由.</param>
/// <param name="Townships">Nine-digit codes.</param>
/// <param name="TermFrom">First day.</param>
/// <param name="TermTo">Last day, included.</param>
/// <param name="Fields">The remaining text fields by key.</param>
/// <param name="Department">A body of the county: whose duty or failing it is about; absent: the applicant.</param>
/// <param name="EntryId">The listed duty it is about.</param>
/// <param name="Change"><c>Add</c>, <c>Adjust</c> or <c>Cancel</c>.</param>
/// <param name="CauseOn">The day on which the cause arose.</param>
/// <param name="Reopens">The applicant's own refused application that this one takes up again; asked of every form.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FormInput(
    string? Title = null,
    string? Mode = null,
    bool? AdministrativePower = null,
    bool? Temporary = null,
    bool? Emergency = null,
    bool? TownshipsConsulted = null,
    IReadOnlyList<string>? Townships = null,
    DateOnly? TermFrom = null,
    DateOnly? TermTo = null,
    SafeguardInput? Safeguards = null,
    IReadOnlyDictionary<string, string>? Fields = null,
    string? Department = null,
    Guid? EntryId = null,
    string? Change = null,
    DateOnly? CauseOn = null,
    Guid? Reopens = null)
{
    /// <summary>What stands in each field, by the key its definition gives it.</summary>
    public IReadOnlyDictionary<string, FieldAnswer> Answers()
    {
        var answers = (Fields ?? new Dictionary<string, string>())
            .ToDictionary(f => f.Key, FieldAnswer (f) => new FieldAnswer.Text(f.Value));
        Put("title", Title is null ? null : new FieldAnswer.Text(Title));
        Put("mode", Mode is null ? null : new FieldAnswer.Text(Mode));
        Put("administrativePower", AdministrativePower is { } power ? new FieldAnswer.YesNo(power) : null);
        Put("temporary", Temporary is { } temporary ? new FieldAnswer.YesNo(temporary) : null);
        Put("emergency", Emergency is { } emergency ? new FieldAnswer.YesNo(emergency) : null);
        Put("townshipsConsulted", TownshipsConsulted is { } consulted ? new FieldAnswer.YesNo(consulted) : null);
        Put("townships", Townships is null ? null : new FieldAnswer.Townships(Townships));
        Put("term", new FieldAnswer.Term(TermFrom, TermTo));
        Put("safeguards", new FieldAnswer.Parts((Safeguards ?? new()).Parts()));
        Put("department", Department is null ? null : new FieldAnswer.Text(Department));
        Put("entryId", EntryId is { } entry ? new FieldAnswer.Entry(entry) : null);
        Put("change", Change is null ? null : new FieldAnswer.Text(Change));
        Put("causeOn", CauseOn is { } day ? new FieldAnswer.Day(day) : null);
        return answers;

        void Put(string key, FieldAnswer? answer)
        {
            if (answer is not null)
            {
                answers[key] = answer;
            }
        }
    }

    /// <summary>The form as other services are told it.</summary>
    public DutyForm ToContract() => new(
        Title?.Trim() ?? "",
        Mode ?? "",
        AdministrativePower ?? false,
        Temporary ?? false,
        Emergency ?? false,
        TownshipsConsulted ?? false,
        Townships ?? [],
        TermFrom ?? default,
        TermTo ?? default,
        (Safeguards ?? new()).ToContract(),
        Fields ?? new Dictionary<string, string>(),
        Department,
        EntryId,
        Change,
        CauseOn,
        Reopens);

    /// <summary>The duty as the rules look at it.</summary>
    public Duty ToDuty() => new(
        Title?.Trim() ?? "",
        AdministrativePower ?? false,
        Temporary ?? false,
        Emergency ?? false,
        TownshipsConsulted ?? false,
        Townships ?? [],
        TermFrom ?? default,
        TermTo ?? TermFrom ?? default,
        Form: JsonSerializer.Serialize(ToContract()))
    {
        Department = Department,
        Entry = EntryId,
        Change = Enum.TryParse<ListChange>(Change, out var change) ? change : null,
        CauseOn = CauseOn,
        Reopens = Reopens,
    };

    /// <summary>What cannot be kept: nothing where something is listed, and the character 0, which PostgreSQL keeps in no text.</summary>
    internal ProblemHttpResult? Fault =>
        Listed().FirstOrDefault(f => f.Text is null).Field is { } empty ? IntakeProblems.Unreadable(empty, $"“{empty}”不能为空值（null）。")
        : Listed().Concat(Single()).FirstOrDefault(f => f.Text?.Contains('\0') == true).Field is { } unkept
            ? IntakeProblems.Unreadable(unkept.Replace("\0", "", StringComparison.Ordinal), "内容含有不能保存的字符。")
        : null;

    internal string ToJson() => JsonSerializer.Serialize(this, FormJson.Stored.FormInput);

    internal static FormInput FromJson(string json) => JsonSerializer.Deserialize(json, FormJson.Stored.FormInput)!;

    private IEnumerable<(string Field, string? Text)> Single() =>
    [
        ("title", Title),
        ("mode", Mode),
        ("department", Department),
        ("change", Change),
        .. (Safeguards ?? new()).Parts().Select(part => ($"safeguards.{part.Key}", (string?)part.Value)),
    ];

    private IEnumerable<(string Field, string? Text)> Listed() =>
    [
        .. (Townships ?? []).Select(township => ("townships", (string?)township)),
        .. (Fields ?? new Dictionary<string, string>()).SelectMany<KeyValuePair<string, string>, (string, string?)>(
            entry => [(entry.Key, entry.Value), (entry.Key, entry.Key)]),
    ];
}

/// <summary>财力、人力、技术、业务培训, while being filled in.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SafeguardInput(string? Funds = null, string? Staff = null, string? Technology = null, string? Training = null)
{
    internal Dictionary<string, string> Parts() => new()
    {
        ["funds"] = Funds ?? "",
        ["staff"] = Staff ?? "",
        ["technology"] = Technology ?? "",
        ["training"] = Training ?? "",
    };

    internal SafeguardPlan ToContract() => new(Funds ?? "", Staff ?? "", Technology ?? "", Training ?? "");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FormInput))]
internal sealed partial class FormJson : JsonSerializerContext
{
    /// <summary>For the database: Chinese unescaped.</summary>
    public static FormJson Stored { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
