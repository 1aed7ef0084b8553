using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>What every document takes from a look: parts that are copied as they are, styles under our ids, numbering, pages and the cover.</summary>
internal sealed record LookParts(
    byte[] Styles,
    byte[] FontTable,
    byte[] Settings,
    ExtraPart? Theme,
    LookStyles StyleSheet,
    LookNumbering Numbering,
    LookPages Pages,
    LookCover Cover,
    bool HasEvenPages,
    LookInventory Inventory)
{
    private static readonly ConditionalWeakTable<byte[], Reading> Readings = [];
    private static readonly Lazy<LookParts> Fallback = new(() => LookReader.Read(LookBuilder.Build(EnterpriseStyles.Look), new SourceLocation("enterprise"), new Report(), null)!);

    private readonly Lazy<LookMetrics> metrics = new(() => LookMetrics.Read(Styles, Settings));

    /// <summary>What the layout of pages needs to know of the styles.</summary>
    public LookMetrics Metrics => metrics.Value;

    /// <summary>The look from which the others take what they lack.</summary>
    public static LookParts Default => Fallback.Value;

    /// <summary>Reads a look, each file once; null with the faults reported where it cannot be used.</summary>
    public static LookParts? Read(Look look, Report? report = null)
    {
        Reading reading = Readings.GetValue(look.Bytes, bytes => new Reading(bytes, look.Place));
        (LookParts? parts, IReadOnlyList<Diagnostic> findings) = reading.Result;
        foreach (Diagnostic finding in findings)
        {
            report?.Add(finding);
        }

        return parts;
    }

    private sealed class Reading(byte[] bytes, SourceLocation place)
    {
        private readonly Lazy<(LookParts?, IReadOnlyList<Diagnostic>)> result = new(() =>
        {
            Report report = new();
            return (LookReader.Read(bytes, place, report, () => Default), report.Sorted());
        });

        public (LookParts?, IReadOnlyList<Diagnostic>) Result => result.Value;
    }
}
