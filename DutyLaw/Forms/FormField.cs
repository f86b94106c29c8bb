using DutyLaw.Cases;

namespace DutyLaw.Forms;

/// <summary>One field of a form.</summary>
/// <param name="Key">Its name in data: <c>legalProvisions</c>.</param>
/// <param name="Label">As printed: <c>法律法规具体规定</c>.</param>
/// <param name="FilledBy">The party that fills it in: <c>Applicant</c>, <c>System</c>, or a role for opinions that come later.</param>
/// <param name="Required">The applicant cannot submit without it.</param>
/// <param name="MaxLength">Longest text, in characters.</param>
/// <param name="Options">The answers of a choice; of a term: the box ticked for temporary work.</param>
/// <param name="Parts">The parts of safeguards.</param>
/// <param name="Seal">What is printed where the seal goes.</param>
public sealed record FormField(
    string Key,
    string Label,
    FieldKind Kind,
    string FilledBy,
    bool Required,
    int MaxLength,
    string Article,
    IReadOnlyList<FieldOption> Options,
    IReadOnlyList<FieldPart> Parts,
    string? Seal)
{
    /// <summary>Printed in one row with the field before it.</summary>
    public bool Beside { get; init; }

    /// <summary>Printed in a line above the table; two such fields stand in one line, left and right.</summary>
    public bool Above { get; init; }

    /// <summary>The columns of a table.</summary>
    public IReadOnlyList<FieldPart> Columns { get; init; } = [];

    /// <summary>What may be asked for the list in it.</summary>
    public IReadOnlyList<FieldOption> Changes() => Options.Count > 0 ? Options : EveryChange;

    private static readonly FieldOption[] EveryChange =
        [new(nameof(ListChange.Add), "增加"), new(nameof(ListChange.Adjust), "调整"), new(nameof(ListChange.Cancel), "取消")];
}

/// <summary>One answer of a choice.</summary>
public sealed record FieldOption(string Value, string Label);

/// <summary>One part of a field that has several, or one column of a table.</summary>
public sealed record FieldPart(string Key, string Label, bool Required);
