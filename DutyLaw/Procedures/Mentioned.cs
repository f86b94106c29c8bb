using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Forms;

namespace DutyLaw.Procedures;

/// <summary>Who a case speaks of, by name.</summary>
public static class Mentioned
{
    /// <summary>Chinese name by code: bodies as <c>slug@division</c>, townships by their nine digits too.</summary>
    public static IReadOnlyDictionary<string, string> Names(this Procedure procedure, Case c)
    {
        var townships = c.Duty.Townships.Concat(c.Admitted).Concat(c.Opinions.Select(o => o.Township)).Distinct().ToList();
        return townships.Select(t => (Code: t, Name: procedure.Jurisdiction.TownshipName(t)))
            .Concat(townships.Select(Body.OfTownship)
                .Concat([c.Applicant, c.Duty.Department ?? c.Applicant])
                .Concat(BodiesIn(c.Duty.Form))
                .Concat(procedure.Involved(c))
                .Concat(procedure.WaitingFor(c))
                .Concat(c.Conference?.Invited ?? [])
                .Concat(c.Answers.Select(a => a.Body))
                .Concat(c.Filings.Select(f => f.Body))
                .Concat(c.CoSigned)
                .Concat(c.Clocks.Select(k => k.Body))
                .Concat(c.Opinions.Select(o => Body.OfTownship(o.Township)))
                .Distinct()
                .Select(b => (Code: b, Name: procedure.Jurisdiction.NameOf(b))))
            .DistinctBy(n => n.Code)
            .ToDictionary(n => n.Code, n => n.Name);
    }

    /// <summary>Townships stand in a form by their nine digits.</summary>
    private static IEnumerable<string> BodiesIn(FormDocument form) =>
        form.Answers.Values.OfType<FieldAnswer.Codes>().SelectMany(codes => codes.Values).Where(code => code.Contains('@'));
}
