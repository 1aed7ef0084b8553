using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>How long a record is kept.</summary>
public sealed record Retention(int? Years, bool Permanent, int? WarrantyPlusYears);

/// <summary>A column of a form's table; the width is a proportion. Its cells hold one of the options where there are any.</summary>
public sealed record FormColumn(Text Title, int Width, EntryKind Kind, IReadOnlyList<Text> Options)
{
    /// <summary>When it is there.</summary>
    public Conditions.Condition? AppliesIf { get; init; }
}

/// <summary>A field of a sheet: half or full width, some lines high, or check boxes to choose from.</summary>
public sealed record FormField(Text Label, bool Full, int Lines, EntryKind Kind, IReadOnlyList<Text> Options)
{
    /// <summary>When it is there.</summary>
    public Conditions.Condition? AppliesIf { get; init; }

    /// <summary>The fact that fills it in where the form is made for a known event (session.course); null where it is always blank.</summary>
    public string? Fact { get; init; }
}

/// <summary>A part of a sheet: fields, or a small table with blank rows.</summary>
public sealed record FormSection(Text Title, IReadOnlyList<FormField> Fields, IReadOnlyList<FormColumn> Columns, int Rows)
{
    /// <summary>When it is there.</summary>
    public Conditions.Condition? AppliesIf { get; init; }
}

/// <summary>记录表单: a blank form. A ledger has one row per event; a sheet is filled once per event.</summary>
public sealed record RecordForm(
    string Code,
    Text Title,
    IReadOnlyList<string> Satisfies,
    string Keeper,
    Retention Retention,
    bool IsLedger,
    bool Landscape,
    int Rows,
    Text? Note,
    IReadOnlyList<FormColumn> Columns,
    IReadOnlyList<FormSection> Sections,
    IReadOnlyList<Text> Sign,
    Conditions.Condition? AppliesIf,
    SourceLocation Place)
{
    /// <summary>Whether each filled sheet has a number of its own in its head: code of the form, year, sequence.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The form of an enterprise: without the columns, fields and parts whose conditions do not hold.</summary>
    public RecordForm Where(Func<Conditions.Condition?, bool> holds) => this with
    {
        Columns = [.. Columns.Where(column => holds(column.AppliesIf))],
        Sections =
        [
            .. Sections.Where(section => holds(section.AppliesIf)).Select(section => section with
            {
                Fields = [.. section.Fields.Where(field => holds(field.AppliesIf))],
                Columns = [.. section.Columns.Where(column => holds(column.AppliesIf))],
            }),
        ],
    };

    /// <summary>How often it is made; null where its file does not say so.</summary>
    public Schedules.Rhythm? Rhythm { get; init; }
}
