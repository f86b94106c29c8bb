namespace DutyLaw.Forms;

/// <summary>What stands in one field of a filled-in form.</summary>
public abstract record FieldAnswer
{
    private FieldAnswer()
    {
    }

    /// <summary>Text, or the value of a choice.</summary>
    public sealed record Text(string Value) : FieldAnswer;

    /// <summary>是 or 否.</summary>
    public sealed record YesNo(bool Value) : FieldAnswer;

    /// <summary>Township codes.</summary>
    public sealed record Townships(IReadOnlyList<string> Codes) : FieldAnswer;

    /// <summary>First and last day; null where not filled in.</summary>
    public sealed record Term(DateOnly? From, DateOnly? To) : FieldAnswer;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Date) : FieldAnswer;

    /// <summary>Id of a listed duty.</summary>
    public sealed record Entry(Guid Id) : FieldAnswer;

    /// <summary>Text by part.</summary>
    public sealed record Parts(IReadOnlyDictionary<string, string> Texts) : FieldAnswer;
}
