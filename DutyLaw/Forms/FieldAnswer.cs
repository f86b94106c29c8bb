namespace DutyLaw.Forms;

/// <summary>What stands in one field of a filled-in form. A field that is left open has no answer.</summary>
public abstract record FieldAnswer
{
    private FieldAnswer()
    {
    }

    /// <summary>Text, the value of a choice, a day as yyyy-MM-dd, a body's code, a listed duty's id.</summary>
    public sealed record Text(string Value) : FieldAnswer;

    /// <summary>是 or 否.</summary>
    public sealed record YesNo(bool Value) : FieldAnswer;

    /// <summary>Codes of townships or of bodies.</summary>
    public sealed record Codes(IReadOnlyList<string> Values) : FieldAnswer;

    /// <summary>First and last day; null where not filled in yet.</summary>
    public sealed record Term(DateOnly? From, DateOnly? To) : FieldAnswer;

    /// <summary>Text by part.</summary>
    public sealed record Parts(IReadOnlyDictionary<string, string> Texts) : FieldAnswer;

    /// <summary>Rows of a table: text by column.</summary>
    public sealed record Rows(IReadOnlyList<IReadOnlyDictionary<string, string>> Lines) : FieldAnswer;

    /// <summary>What no field takes: a number, a list with an empty place, a day that is none.</summary>
    public sealed record Unreadable : FieldAnswer;

    /// <summary>Text.</summary>
    public static implicit operator FieldAnswer(string value) => new Text(value);

    /// <summary>是 or 否.</summary>
    public static implicit operator FieldAnswer(bool value) => new YesNo(value);
}
