using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;

namespace DutyLaw.Packs;

/// <summary>Shape of <c>pack.yaml</c>: the jurisdiction and its bodies.</summary>
internal sealed class PackFile
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required Dictionary<string, string> Counties { get; init; }

    public List<string> Regulations { get; init; } = [];

    public List<BodyLine> LeagueBodies { get; init; } = [];

    public List<BodyLine> CityBodies { get; init; } = [];

    public List<BodyLine> CountyBodies { get; init; } = [];

    public ConferenceFile? Conference { get; init; }

    public string? Suggestions { get; init; }

    public required EndOfTerm EndOfTerm { get; init; }

    public Shifting? Shifting { get; init; }

    public Readers Readers { get; init; } = new();
}

/// <summary>One body; <c>{county}</c> in its name stands for the county's.</summary>
internal sealed class BodyLine
{
    public required string Slug { get; init; }

    public required string Role { get; init; }

    public required string Name { get; init; }

    public string? Division { get; init; }
}

/// <summary>Shape of a file in <c>procedures/</c>.</summary>
internal sealed class ProcedureFile
{
    public required string Procedure { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string Article { get; init; }

    public string? Until { get; init; }

    public DutyListKind List { get; init; }

    public List<string> Applicants { get; init; } = [nameof(Role.Department)];

    public bool Confidential { get; init; }

    public string? Purpose { get; init; }

    public string? PurposeEn { get; init; }

    public required Dictionary<string, StateLine> States { get; init; }

    public Dictionary<string, ClockLine> Clocks { get; init; } = [];

    public Dictionary<string, ParallelLine> Parallel { get; init; } = [];

    public required List<RowLine> Rows { get; init; }
}

internal sealed class StateLine
{
    public required string Title { get; init; }

    public bool Final { get; init; }

    public ListEffect Effect { get; init; }

    public string? ContinuesIn { get; init; }

    public List<string> WaitsFor { get; init; } = [];
}

internal sealed class ClockLine
{
    public required string Title { get; init; }

    public int Days { get; init; }

    public string? SetBy { get; init; }

    public string Of { get; init; } = "";

    public List<string> ReportedTo { get; init; } = [];

    public required string Article { get; init; }
}

internal sealed class ParallelLine
{
    public required List<string> Parties { get; init; }

    public string Act { get; init; } = GiveVerdict.Is;

    public string? Clock { get; init; }

    public required string AllAgree { get; init; }

    public string? AnyDisagrees { get; init; }

    public required string Silence { get; init; }

    public List<string> Rules { get; init; } = [];

    public NoticeLine? Notice { get; init; }

    public required string Article { get; init; }
}

internal sealed class RowLine
{
    public required List<string> From { get; init; }

    public required string Act { get; init; }

    public string? Choice { get; init; }

    public required string By { get; init; }

    public string? To { get; init; }

    public List<string> Opens { get; init; } = [];

    public List<string> Meets { get; init; } = [];

    public List<string> Stops { get; init; } = [];

    public List<string> Rules { get; init; } = [];

    public NoticeLine? Notice { get; init; }

    public string Article { get; init; } = "";
}

internal sealed class NoticeLine
{
    public required string Kind { get; init; }

    public required List<string> To { get; init; }
}
