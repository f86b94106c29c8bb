using System.Text.Json;
using System.Text.Json.Serialization;
using DutyLaw.Forms;

namespace DutyLaw.Cases;

/// <summary>The duty a case is about: the form as it was handed in, and what the law looks for in it.</summary>
[JsonConverter(typeof(DutyJson))]
public sealed record Duty(FormDocument Form)
{
    /// <summary>A duty of which nothing is said yet.</summary>
    public Duty()
        : this(FormDocument.Empty)
    {
    }

    /// <summary>事项名称.</summary>
    public string Title
    {
        get => Form.Text(FormKeys.Title).Trim();
        init => Form = Form.With(FormKeys.Title, value);
    }

    /// <summary>委托 or 交由; empty where the form does not ask.</summary>
    public string Mode
    {
        get => Form.Text(FormKeys.Mode);
        init => Form = Form.With(FormKeys.Mode, value);
    }

    /// <summary>It is a power to punish, permit or enforce.</summary>
    public bool AdministrativePower
    {
        get => Form.YesNo(FormKeys.AdministrativePower) ?? false;
        init => Form = Form.With(FormKeys.AdministrativePower, value);
    }

    /// <summary>It is temporary work.</summary>
    public bool Temporary
    {
        get => Form.YesNo(FormKeys.Temporary) ?? false;
        init => Form = Form.With(FormKeys.Temporary, value);
    }

    /// <summary>It is about an emergency.</summary>
    public bool Emergency
    {
        get => Form.YesNo(FormKeys.Emergency) ?? false;
        init => Form = Form.With(FormKeys.Emergency, value);
    }

    /// <summary>The applicant says that it asked every township concerned (XA 第二条).</summary>
    public bool TownshipsConsulted
    {
        get => Form.YesNo(FormKeys.TownshipsConsulted) ?? false;
        init => Form = Form.With(FormKeys.TownshipsConsulted, value);
    }

    /// <summary>Nine-digit codes of the townships it is meant for.</summary>
    public IReadOnlyList<string> Townships
    {
        get => Form.Codes(FormKeys.Townships);
        init => Form = Form.With(FormKeys.Townships, new FieldAnswer.Codes(value));
    }

    /// <summary>First and last day, included; null where it has no term.</summary>
    public FieldAnswer.Term? Term
    {
        get => Form.Term(FormKeys.Term);
        init => Form = Form.With(FormKeys.Term, value);
    }

    /// <summary>The body whose duty or failing it is about; null: the applicant.</summary>
    public string? Department
    {
        get => Form.Text(FormKeys.Department) is { Length: > 0 } body ? body : null;
        init => Form = Form.With(FormKeys.Department, value ?? "");
    }

    /// <summary>The listed duty it is about; null for what is not listed yet.</summary>
    public Guid? Entry
    {
        get => Form.Id(FormKeys.Entry);
        init => Form = Form.With(FormKeys.Entry, value?.ToString() ?? "");
    }

    /// <summary>What is asked for the list; null: that it enters it.</summary>
    public ListChange? Change
    {
        get => Enum.TryParse<ListChange>(Form.Text(FormKeys.Change), out var change) ? change : null;
        init => Form = Form.With(FormKeys.Change, value?.ToString() ?? "");
    }

    /// <summary>The day on which the cause arose; a clock may count from it (JQ 清单第八条).</summary>
    public DateOnly? CauseOn
    {
        get => Form.Day(FormKeys.CauseOn);
        init => Form = Form.With(FormKeys.CauseOn, $"{value:yyyy-MM-dd}");
    }

    /// <summary>The refused case that this one takes up again.</summary>
    public Guid? Reopens
    {
        get => Form.Id(FormKeys.Reopens);
        init => Form = Form.With(FormKeys.Reopens, value?.ToString() ?? "");
    }

    /// <summary>What is written or chosen in a field; empty where nothing is.</summary>
    public string Answer(string field) => Form.Text(field);
}

/// <summary>What is asked for a list (JQ 清单第五条、第六条、第七条).</summary>
public enum ListChange
{
    /// <summary>增加.</summary>
    Add,

    /// <summary>调整.</summary>
    Adjust,

    /// <summary>取消.</summary>
    Cancel,
}

/// <summary>A duty is kept as its form.</summary>
internal sealed class DutyJson : JsonConverter<Duty>
{
    public override Duty Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return new(FormDocument.Read(json.RootElement));
    }

    public override void Write(Utf8JsonWriter writer, Duty value, JsonSerializerOptions options) =>
        FormDocumentJson.Write(writer, value.Form);
}
