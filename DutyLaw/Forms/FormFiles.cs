namespace DutyLaw.Forms;

/// <summary>Shape of a file in <c>forms/</c>.</summary>
internal sealed class FormFile
{
    public required string Jurisdiction { get; init; }

    public required string Procedure { get; init; }

    public required string Edition { get; init; }

    public required string Title { get; init; }

    public required string Article { get; init; }

    public required List<FieldLine> Fields { get; init; }

    /// <summary>What is printed below the table: <c>备注：…</c>.</summary>
    public List<string> Below { get; init; } = [];

    public List<FieldLine> Declarations { get; init; } = [];

    public List<WordingLine> Wordings { get; init; } = [];
}

internal sealed class FieldLine
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public required FieldKind Kind { get; init; }

    public string FilledBy { get; init; } = Procedures.Parties.Applicant;

    public bool Required { get; init; }

    public int MaxLength { get; init; }

    public required string Article { get; init; }

    public List<OptionLine> Options { get; init; } = [];

    public List<PartLine> Parts { get; init; } = [];

    public List<PartLine> Columns { get; init; } = [];

    public string? Seal { get; init; }

    public bool Beside { get; init; }

    public bool Above { get; init; }
}

internal sealed class OptionLine
{
    public required string Value { get; init; }

    public required string Label { get; init; }
}

internal sealed class PartLine
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public bool Required { get; init; }
}

internal sealed class WordingLine
{
    public required string Rule { get; init; }

    public required string Article { get; init; }

    public string? AnsweredBy { get; init; }

    public required List<string> Words { get; init; }

    public required string Message { get; init; }
}
