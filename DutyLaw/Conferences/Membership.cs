using DutyLaw.Bodies;

namespace DutyLaw.Conferences;

/// <summary>联席会议工作机制 of a jurisdiction: who presides, who leads, who sits in it and on what each gives its opinion.</summary>
/// <param name="Chair">Who presides, as the regulation calls the office: <c>旗县市政府常务副职</c>.</param>
/// <param name="Lead">牵头单位: the role that receives topics, calls the conference and follows its decisions.</param>
/// <param name="Seats">成员单位. Departments and townships sit in it where they are concerned.</param>
public sealed record Membership(string Chair, Role Lead, IReadOnlyList<Seat> Seats)
{
    /// <summary>The article in which the regulation says each thing; what is left out rests on the article that gives the seats.</summary>
    public IReadOnlyDictionary<Basis, string> Articles { get; init; } = new Dictionary<Basis, string>();

    /// <summary>Working days in which the conclusion of a conference held in time may be written down before a miss is recorded.</summary>
    public int MinutesWithin { get; init; }

    /// <summary>What of a form a conference goes through; none: all of it.</summary>
    public IReadOnlyList<DeliberatedField> Deliberates { get; init; } = [];

    /// <summary>The article that an act or a rule rests on.</summary>
    public string ArticleOf(Basis basis) => Articles.GetValueOrDefault(basis) ?? Seats[0].Article;

    /// <summary>The subject on which a role gives its opinion; null: it may comment.</summary>
    public string? SubjectOf(Role role) => Seats.FirstOrDefault(s => s.Role == role)?.Subject;
}

/// <summary>Something a conference goes through: a field of a case's form, in the regulation's words.</summary>
public sealed record DeliberatedField(string Field, string Label);

/// <summary>A seat in the conference.</summary>
/// <param name="Subject">On what its body gives an opinion; null: on nothing in particular.</param>
/// <param name="Article">The article that gives the seat or the subject.</param>
public sealed record Seat(Role Role, string? Subject, string Article);
