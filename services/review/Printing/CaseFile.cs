using DutyLaw.Articles;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Review.Printing;

/// <summary>All that is printed from: a case, what happened in it, and the words of its jurisdiction.</summary>
/// <param name="Facts">From its journal, in order.</param>
/// <param name="Notices">The written notices that went out.</param>
internal sealed record CaseFile(
    Case Case, Procedure Procedure, IReadOnlyList<Fact> Facts, IReadOnlyList<SentNotice> Notices, ArticleText Articles)
{
    /// <summary>The form as it stands after its last correction.</summary>
    public FormDocument Form => Case.Duty.Form;

    public Jurisdiction Pack => Procedure.Jurisdiction;

    public string CountyName => Pack.Counties.Single(c => c.Code == Case.County).Name;

    /// <summary>The day of the application.</summary>
    public DateOnly? AppliedOn => Facts.FirstOrDefault()?.On;

    /// <summary>Names of townships, as a list in one sentence.</summary>
    public string NamesOf(IEnumerable<string> townships) => string.Join('、', townships.Select(Pack.TownshipName));

    /// <summary>Names of bodies, as a list in one sentence.</summary>
    public string NamesOfBodies(IEnumerable<string> bodies) => string.Join('、', bodies.Select(Pack.NameOf));
}

/// <summary>A written notice as stored.</summary>
internal sealed record SentNotice(Guid Id, string ToBody, string Kind, string Article, string? Reason, DateOnly SentOn);
