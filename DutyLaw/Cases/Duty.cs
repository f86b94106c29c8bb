using System.Text.Json;

namespace DutyLaw.Cases;

/// <summary>The duty a case is about: what the rules look at, and the whole form as evidence.</summary>
/// <param name="Townships">Nine-digit codes of the townships it is meant for.</param>
/// <param name="TermFrom">First day; <c>default</c> where it has no term.</param>
/// <param name="TermTo">Last day, included; <c>default</c> where it has none.</param>
/// <param name="Form">The form as it was submitted, JSON text.</param>
public sealed record Duty(
    string Title,
    bool AdministrativePower,
    bool Temporary,
    bool Emergency,
    bool TownshipsConsulted,
    IReadOnlyList<string> Townships,
    DateOnly TermFrom,
    DateOnly TermTo,
    string Form)
{
    /// <summary>The body whose duty or failing it is about; null: the applicant.</summary>
    public string? Department { get; init; }

    /// <summary>The listed duty it is about; null for what is not listed yet.</summary>
    public Guid? Entry { get; init; }

    /// <summary>What is asked for the list; null: that it enters it.</summary>
    public ListChange? Change { get; init; }

    /// <summary>The day on which the cause arose; a clock may count from it (JQ 清单第八条).</summary>
    public DateOnly? CauseOn { get; init; }

    /// <summary>The refused case that this one takes up again.</summary>
    public Guid? Reopens { get; init; }

    /// <summary>What stands in one of the form's own fields; empty where nothing does.</summary>
    public string Answer(string field)
    {
        using var form = JsonDocument.Parse(Form.Length == 0 ? "{}" : Form);
        return form.RootElement.TryGetProperty("Fields", out var fields) && fields.TryGetProperty(field, out var answer)
            ? answer.GetString() ?? ""
            : "";
    }
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
