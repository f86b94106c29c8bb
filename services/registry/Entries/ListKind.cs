namespace Registry.Entries;

/// <summary>Which list a duty stands in. Each is kept apart from the others.</summary>
public enum ListKind
{
    /// <summary>职责任务清单.</summary>
    Standing,

    /// <summary>
    /// 临时性、阶段性职责任务清单: with a hard end; what is on it becomes a standing duty by admission only (XA art. 3, 4; LC art. 6).
    /// </summary>
    Temporary,

    /// <summary>赋权清单: powers handed to townships (NM).</summary>
    Empowerment,
}

/// <summary>Lists in words.</summary>
public static class ListKinds
{
    /// <summary>Every list.</summary>
    public static readonly IReadOnlyList<ListKind> All = Enum.GetValues<ListKind>();

    /// <summary>Chinese, for people.</summary>
    public static string Title(this ListKind list) => list switch
    {
        ListKind.Standing => "职责任务清单",
        ListKind.Temporary => "临时性、阶段性职责任务清单",
        ListKind.Empowerment => "赋权清单",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    /// <summary>The list a message or a query names.</summary>
    public static bool TryRead(string word, out ListKind list) => Enum.TryParse(word, out list) && list.ToString() == word;
}
