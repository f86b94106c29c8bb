namespace DutyLaw.Conferences;

/// <summary>A thing that a regulation says about conferences; in which article, its pack tells.</summary>
public enum Basis
{
    /// <summary>主持、牵头单位和成员单位.</summary>
    Seats,

    /// <summary>召集.</summary>
    Calling,

    /// <summary>议题.</summary>
    Agenda,

    /// <summary>参会、请假和分管领导代为参加.</summary>
    Attendance,

    /// <summary>成员单位意见.</summary>
    Opinions,

    /// <summary>达成一致、不予准入、继续研究.</summary>
    Outcome,

    /// <summary>纪要.</summary>
    Minutes,

    /// <summary>决定事项的跟踪检查督促.</summary>
    Following,
}
