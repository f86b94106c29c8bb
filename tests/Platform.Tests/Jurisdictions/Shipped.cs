using DutyLaw.Articles;
using DutyLaw.Calendars;
using DutyLaw.Forms;
using DutyLaw.Packs;

namespace Platform.Tests.Jurisdictions;

/// <summary>The packs, forms and words as they are shipped.</summary>
internal static class Shipped
{
    public static string Folder { get; } = Repository.Path("jurisdictions");

    public static IReadOnlyList<Jurisdiction> Packs { get; } = PackLoader.LoadAll(Folder);

    public static IReadOnlyList<FormDefinition> Forms { get; } = FormLoader.LoadAll(Folder);

    public static ArticleText Articles { get; } = ArticleText.LoadAll(Folder);

    public static CalendarLibrary Calendars { get; } = CalendarLibrary.Load(Path.Combine(Folder, "calendars"));

    public static Jurisdiction Pack(string code) => Packs.Single(p => p.Code == code);

    public static FormDefinition Form(string procedure) => Forms.Single(f => f.Procedure == procedure);
}
