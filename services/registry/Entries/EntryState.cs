namespace Registry.Entries;

/// <summary>How a duty stands in the list on a day.</summary>
public enum EntryState
{
    /// <summary>已准入、未到实施日: approved, its term has not begun.</summary>
    Admitted,

    /// <summary>实施中.</summary>
    InForce,

    /// <summary>到期已完成、自动撤销准入 (XA art. 12).</summary>
    Revoked,

    /// <summary>到期未完成、退出清单、待联席会议研究: never silently extended (XA art. 12).</summary>
    LeftForce,
}

/// <summary>States in words.</summary>
public static class EntryStates
{
    /// <summary>What stands in the list: in force, or about to be.</summary>
    public static readonly IReadOnlyList<EntryState> Listed = [EntryState.Admitted, EntryState.InForce];

    /// <summary>Every state, what has left the list too.</summary>
    public static readonly IReadOnlyList<EntryState> All = Enum.GetValues<EntryState>();

    /// <summary>Chinese, for people.</summary>
    public static string Title(this EntryState state) => state switch
    {
        EntryState.Admitted => "已准入、未到实施日",
        EntryState.InForce => "实施中",
        EntryState.Revoked => "到期已完成、自动撤销准入",
        EntryState.LeftForce => "到期未完成、已退出清单、待联席会议研究",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
