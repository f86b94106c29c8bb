namespace DutyLaw.Cases;

/// <summary>承接意见.</summary>
public enum TownshipOpinion
{
    /// <summary>能够承接.</summary>
    CanUndertake,

    /// <summary>不能承接.</summary>
    CannotUndertake,

    /// <summary>承接后不能完成.</summary>
    CannotComplete,
}

/// <summary>One township's opinion, given by its own official in one round of the conference; never changed afterwards.</summary>
public sealed record Opinion(string Township, TownshipOpinion Says, string? Reason, int Round, DateOnly On);
