namespace DocGen.Model.Survey;

/// <summary>What an import gives: the file's new bytes, and what was changed or added in it.</summary>
public sealed record SurveyResult(byte[] Bytes, IReadOnlyList<SurveyChange> Changes);

/// <summary>A value that an import changed, or added where <paramref name="Before"/> is null.</summary>
public sealed record SurveyChange(string Name, string? Before, string After);
