using System.Text.Json.Serialization;
using Portal.Site.Reading;

namespace Portal.Site.Duties;

/// <summary>Which list a duty stands in; each is kept apart and shown by itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ListKind>))]
internal enum ListKind
{
    Standing,
    Temporary,
    Empowerment,
}

/// <summary>The lists in words.</summary>
internal static class ListKinds
{
    /// <summary>In the order of the switch.</summary>
    public static readonly IReadOnlyList<ListKind> All = Enum.GetValues<ListKind>();

    /// <summary>Its name.</summary>
    public static Phrase Title(this ListKind list) => list switch
    {
        ListKind.Standing => new("职责任务清单", "Standing duties"),
        ListKind.Temporary => new("临时性、阶段性清单", "Temporary tasks"),
        ListKind.Empowerment => new("赋权清单", "Powers handed over"),
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    /// <summary>What it holds, said after the place.</summary>
    public static Phrase Holds(this ListKind list) => list switch
    {
        ListKind.Standing => new("苏木乡镇和街道经批准承担的职责事项。", "Duties that townships carry out with approval."),
        ListKind.Temporary => new(
            "苏木乡镇和街道承担的临时性、阶段性工作任务。期限届满即终止，不延期；长期承担须另行申请准入。",
            "Temporary tasks of townships. They end with their term and are never extended; to go on, they must be admitted as duties."),
        ListKind.Empowerment => new("赋予苏木乡镇和街道行使的行政权力事项。", "Administrative powers handed over to townships."),
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };
}
