using DocGen.Model.Facts;
using Markdig.Syntax;

namespace DocGen.Model;

/// <summary>A block as it applies to an enterprise: conditions decided, loops unrolled, with the values to read it with.</summary>
public readonly record struct EffectiveBlock(Block Block, IValues Values, Loop? Loop);

/// <summary>A loop over the rows of a table or the items of a list.</summary>
public sealed record Loop(string Name, IReadOnlyList<Fact> Items);
