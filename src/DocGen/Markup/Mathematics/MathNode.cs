namespace DocGen.Markup.Mathematics;

/// <summary>How the letters of a formula are set.</summary>
internal enum MathStyle
{
    /// <summary>As formulas are: letters slanted, digits and signs upright.</summary>
    Formula,

    /// <summary>Upright: the name of a function, a unit.</summary>
    Upright,

    /// <summary>In the type of the text around the formula.</summary>
    Text,

    /// <summary>Bold and upright: a vector, a matrix.</summary>
    Bold,

    /// <summary>Double-struck: a set of numbers.</summary>
    DoubleStruck,

    /// <summary>Script letters.</summary>
    Script,
}

/// <summary>A formula or a part of it.</summary>
internal abstract record MathNode;

/// <summary>Letters, digits, signs.</summary>
internal sealed record MathText(string Text, MathStyle Style = MathStyle.Formula) : MathNode;

/// <summary>Parts one after the other.</summary>
internal sealed record MathRow(IReadOnlyList<MathNode> Parts) : MathNode
{
    /// <summary>Nothing.</summary>
    public static readonly MathRow Empty = new([]);
}

/// <summary>One part above another, with a bar between them or without.</summary>
internal sealed record MathFraction(MathNode Above, MathNode Below, bool HasBar = true) : MathNode;

/// <summary>A part with an index, an exponent or both.</summary>
internal sealed record MathScript(MathNode Part, MathNode? Index, MathNode? Exponent) : MathNode;

/// <summary>A root, the square root where there is no degree.</summary>
internal sealed record MathRoot(MathNode? Degree, MathNode Part) : MathNode;

/// <summary>A large operator with its bounds and what it runs over.</summary>
internal sealed record MathSum(string Sign, MathNode? From, MathNode? To, MathNode Part, bool BoundsBeside) : MathNode;

/// <summary>A part with something below or above it: the bound of a limit, the words under a brace.</summary>
internal sealed record MathBound(MathNode Part, MathNode Bound, bool IsBelow) : MathNode;

/// <summary>A function with its argument.</summary>
internal sealed record MathFunction(MathNode Name, MathNode Argument) : MathNode;

/// <summary>A part between brackets that grow with it; an empty bracket is none.</summary>
internal sealed record MathFence(string Open, MathNode Part, string Close) : MathNode;

/// <summary>A part with a sign over it: a hat, an arrow, a dot.</summary>
internal sealed record MathAccent(string Sign, MathNode Part) : MathNode;

/// <summary>A part with a line over or under it.</summary>
internal sealed record MathLine(MathNode Part, bool IsAbove) : MathNode;

/// <summary>A part with a brace over or under it.</summary>
internal sealed record MathBrace(MathNode Part, bool IsAbove) : MathNode;

/// <summary>Rows and columns; <paramref name="Columns"/> gives the alignment of each: l, c or r.</summary>
internal sealed record MathMatrix(IReadOnlyList<IReadOnlyList<MathNode>> Rows, string Columns) : MathNode;

/// <summary>What of a formula is not understood, and where it stands in it.</summary>
internal sealed record MathFault(int Position, string Token);
