namespace Registry.Entries;

/// <summary>How a duty stands in the list on a day.</summary>
public enum EntryState
{
    /// <summary>已准入、未到实施日: approved, its term has not begun.</summary>
    Admitted,

    /// <summary>实施中.</summary>
    InForce,

    /// <summary>到期已完成、自动撤销准入 (XA art. 12); or cancelled before, with the decision's reason.</summary>
    Revoked,

    /// <summary>到期未完成、退出清单: never silently extended (XA art. 12).</summary>
    LeftForce,

    /// <summary>期满终止: a temporary task after its last day. Nothing comes after it but an admission (XA art. 3, 4; LC art. 6).</summary>
    Expired,
}

/// <summary>States in words.</summary>
public static class EntryStates
{
    /// <summary>What stands in the list: in force, or about to be.</summary>
    public static readonly IReadOnlyList<EntryState> Listed = [EntryState.Admitted, EntryState.InForce];

    /// <summary>Every state, what has left the list too.</summary>
    public static readonly IReadOnlyList<EntryState> All = Enum.GetValues<EntryState>();

    /// <summary>True while it stands in the list.</summary>
    public static bool IsListed(this EntryState state) => state is EntryState.Admitted or EntryState.InForce;

    /// <summary>Chinese, for people.</summary>
    /// <param name="cancelled">It left the list by a decision, not by its term's end.</param>
    public static string Title(this EntryState state, bool cancelled) => state switch
    {
        EntryState.Admitted => "已准入、未到实施日",
        EntryState.InForce => "实施中",
        EntryState.Revoked => cancelled ? "按程序撤销、已退出清单" : "到期已完成、自动撤销准入",
        EntryState.LeftForce => "到期未完成、已退出清单",
        EntryState.Expired => "期满终止",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
