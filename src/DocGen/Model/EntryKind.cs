namespace DocGen.Model;

/// <summary>What is filled into a column or a field of a form, where no list of choices is given.</summary>
public enum EntryKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day with the time.</summary>
    DateTime,

    /// <summary>A whole number, not below nought.</summary>
    Count,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A telephone number, which keeps its noughts.</summary>
    Phone,

    /// <summary>A box that is ticked.</summary>
    Check,

    /// <summary>The number of the record itself: code of the form, year, sequence.</summary>
    Serial,
}
