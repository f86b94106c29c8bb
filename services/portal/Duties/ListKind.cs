using System.Text.Json.Serialization;

namespace Portal.Duties;

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
    public static string Title(this ListKind list) => list switch
    {
        ListKind.Standing => "职责任务清单",
        ListKind.Temporary => "临时性、阶段性清单",
        ListKind.Empowerment => "赋权清单",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    /// <summary>What it holds, said after the place.</summary>
    public static string Holds(this ListKind list) => list switch
    {
        ListKind.Standing => "苏木乡镇和街道经批准承担的职责事项。",
        ListKind.Temporary => "苏木乡镇和街道承担的临时性、阶段性工作任务。期限届满即终止，不延期；长期承担须另行申请准入。",
        ListKind.Empowerment => "赋予苏木乡镇和街道行使的行政权力事项。",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };
}
