using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Loading.Images;

/// <summary>What came of reading a picture: the picture, or why there is none; a picture may come with a warning.</summary>
internal sealed record ImageReading(Image? Image, RuleInfo? Fault = null, params object?[] Arguments);
