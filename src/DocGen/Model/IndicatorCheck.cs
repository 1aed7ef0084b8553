using DocGen.Diagnostics;
using DocGen.Model.Conditions;

namespace DocGen.Model;

/// <summary>评价内容: what an evaluator looks at and asks to judge an indicator, by which methods, and what to do where it falls short.</summary>
public sealed record IndicatorCheck(string Indicator, IReadOnlyList<string> Methods, IReadOnlyList<CheckPoint> Points, Text Advice, SourceLocation Place);

/// <summary>One thing to look at or ask; its text may show values of the profile.</summary>
public sealed record CheckPoint(Text Text, Condition? AppliesIf, SourceLocation Place);
