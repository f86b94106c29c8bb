using DutyLaw.Bodies;
using DutyLaw.Forms;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Intake.Packs;

/// <summary>The jurisdictions this system serves, and their forms.</summary>
public sealed class PackLibrary(IReadOnlyList<Jurisdiction> jurisdictions, IReadOnlyList<FormDefinition> forms)
{
    /// <summary>
    /// The jurisdiction of a body, one above it that has a part in its procedures among them; null where no pack knows it.
    /// </summary>
    public Jurisdiction? Of(string body)
    {
        var division = Body.DivisionOf(body);
        return jurisdictions.FirstOrDefault(j =>
            j.Code == division
            || j.Counties.Any(c => division.StartsWith(c.Code, StringComparison.Ordinal))
            || j.Bodies.Any(b => b.Code == body));
    }

    /// <summary>The jurisdiction that has a county; null where no pack knows it.</summary>
    public Jurisdiction? OfCounty(string county) => jurisdictions.FirstOrDefault(j => j.Counties.Any(c => c.Code == county));

    /// <summary>Display name of a body; its code where no pack knows it.</summary>
    public string NameOf(string body) => Of(body)?.NameOf(body) ?? body;

    /// <summary>
    /// What a body may fill in to open a procedure on a day; null where the procedure does not exist or is not in effect yet.
    /// </summary>
    public FormInEffect? Form(string body, string procedure, DateOnly day) =>
        Of(body) is { } jurisdiction
        && jurisdiction.InEffect(procedure, day) is { } inEffect
        && forms.FirstOrDefault(f =>
            f.Jurisdiction == jurisdiction.Code && f.Procedure == procedure && f.Edition == inEffect.Edition) is { } form
            ? new(jurisdiction, inEffect, form)
            : null;

    /// <summary>Every form of a body's jurisdiction that is in effect on a day, by procedure.</summary>
    public IEnumerable<FormInEffect> FormsOf(string body, DateOnly day) =>
        (Of(body)?.Procedures.Select(p => p.Id).Distinct().Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())
            .Select(id => Form(body, id, day)).OfType<FormInEffect>();
}

/// <summary>A form with the procedure it opens, in the edition in effect.</summary>
public sealed record FormInEffect(Jurisdiction Jurisdiction, Procedure Procedure, FormDefinition Definition);

/// <summary>Adds the packs.</summary>
internal static class PackSetup
{
    /// <summary>Loads the packs below <c>Packs:Folder</c>; one with faults keeps the service from starting.</summary>
    public static void AddPacks(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration["Packs:Folder"] ?? throw new InvalidOperationException("Packs:Folder is not configured");
        builder.Services.AddSingleton(new PackLibrary(PackLoader.LoadAll(folder), FormLoader.LoadAll(folder)));
    }
}
