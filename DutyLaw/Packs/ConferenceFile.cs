using DutyLaw.Bodies;
using DutyLaw.Conferences;

namespace DutyLaw.Packs;

/// <summary>Shape of <c>conference</c> in <c>pack.yaml</c>.</summary>
internal sealed class ConferenceFile
{
    public required string Chair { get; init; }

    public string Lead { get; init; } = nameof(Role.EstablishmentOffice);

    public required List<SeatLine> Members { get; init; }

    public Dictionary<Basis, string> Articles { get; init; } = [];

    public required int MinutesWithin { get; init; }

    public List<DeliberatedLine> Deliberates { get; init; } = [];

    public Membership ToMembership() => new(
        Chair, Enum.Parse<Role>(Lead), [.. Members.Select(m => new Seat(Enum.Parse<Role>(m.Role), m.Subject, m.Article))])
    {
        Articles = Articles,
        MinutesWithin = MinutesWithin,
        Deliberates = [.. Deliberates.Select(d => new DeliberatedField(d.Field, d.Label))],
    };
}

/// <summary>Something a conference goes through.</summary>
internal sealed class DeliberatedLine
{
    public required string Field { get; init; }

    public required string Label { get; init; }
}

/// <summary>One member of the conference.</summary>
internal sealed class SeatLine
{
    public required string Role { get; init; }

    public string? Subject { get; init; }

    public required string Article { get; init; }
}
