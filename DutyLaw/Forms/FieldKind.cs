namespace DutyLaw.Forms;

/// <summary>What kind of answer a field of a form takes.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>是 or 否.</summary>
    YesNo,

    /// <summary>Townships of the applicant's county, nine digits each.</summary>
    Townships,

    /// <summary>First and last day, both included.</summary>
    Term,

    /// <summary>Text for each of the field's parts: 财力、人力、技术、业务培训.</summary>
    Safeguards,

    /// <summary>A day; filled in by the system it is 申请时间, that of the application.</summary>
    Date,

    /// <summary>A body of the applicant's county, other than its townships.</summary>
    Department,

    /// <summary>Bodies of the applicant's county, other than its townships.</summary>
    Bodies,

    /// <summary>Rows of text in the field's columns.</summary>
    Table,

    /// <summary>A duty that stands in the county's list.</summary>
    Entry,

    /// <summary>What is asked for the list: 增加、调整、取消, or those of them that the field's options name.</summary>
    Change,

    /// <summary>A body, filled in from who applies.</summary>
    Body,

    /// <summary>The county's name.</summary>
    County,

    /// <summary>The application's number.</summary>
    Number,

    /// <summary>A body's opinion, with room for seal and date; filled in later, from the case.</summary>
    OpinionAndSeal,
}
