namespace DutyLaw.Forms;

/// <summary>
/// Keys under which the law itself looks for an answer, whatever the form. A form need not ask them; where it has a field of such a key,
/// the field is of the kind that <see cref="FormLinter"/> names.
/// </summary>
public static class FormKeys
{
    /// <summary>事项名称.</summary>
    public const string Title = "title";

    /// <summary>事项承接方式.</summary>
    public const string Mode = "mode";

    /// <summary>是否为行政处罚、行政许可、行政强制等行政权力事项.</summary>
    public const string AdministrativePower = "administrativePower";

    /// <summary>是否是临时性、阶段性工作; also the box beside a term.</summary>
    public const string Temporary = "temporary";

    /// <summary>是否涉及突发、紧急事件的处置.</summary>
    public const string Emergency = "emergency";

    /// <summary>是否已充分征求苏木乡镇和街道意见.</summary>
    public const string TownshipsConsulted = "townshipsConsulted";

    /// <summary>承接事项的苏木乡镇（街道）范围.</summary>
    public const string Townships = "townships";

    /// <summary>事项工作期限.</summary>
    public const string Term = "term";

    /// <summary>财力、人力、技术等保障情况.</summary>
    public const string Safeguards = "safeguards";

    /// <summary>The body whose duty or failing it is about.</summary>
    public const string Department = "department";

    /// <summary>The listed duty it is about.</summary>
    public const string Entry = "entry";

    /// <summary>What is asked for the list.</summary>
    public const string Change = "change";

    /// <summary>The day on which the cause arose.</summary>
    public const string CauseOn = "causeOn";

    /// <summary>The applicant's own refused application that is taken up again: asked of every form, printed in none.</summary>
    public const string Reopens = "reopens";

    /// <summary>How work was shifted, in a township's report.</summary>
    public const string Way = "way";

    /// <summary>What a township reports, in its words.</summary>
    public const string Description = "description";

    /// <summary>The kinds that a field of such a key may have.</summary>
    internal static IReadOnlyDictionary<string, FieldKind[]> Kinds { get; } = new Dictionary<string, FieldKind[]>
    {
        [Title] = [FieldKind.Text],
        [Mode] = [FieldKind.Choice],
        [AdministrativePower] = [FieldKind.YesNo],
        [Temporary] = [FieldKind.YesNo],
        [Emergency] = [FieldKind.YesNo],
        [TownshipsConsulted] = [FieldKind.YesNo],
        [Townships] = [FieldKind.Townships],
        [Term] = [FieldKind.Term],
        [Safeguards] = [FieldKind.Safeguards],
        [Department] = [FieldKind.Department, FieldKind.Body],
        [Entry] = [FieldKind.Entry],
        [Change] = [FieldKind.Change],
        [CauseOn] = [FieldKind.Date],
        [Reopens] = [],
    };

    /// <summary>Keys of the shapes before the one form document, by which those are known.</summary>
    internal static IReadOnlyList<string> OfEarlierShapes { get; } = ["fields", "form", "termFrom", "termTo", "entryId"];
}
