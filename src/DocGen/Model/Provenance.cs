namespace DocGen.Model;

/// <summary>
/// 出处: from what a file was made: the package it belongs to, the profile, all inputs together, the tool. It stands in the file, so that the
/// inputs of a file that a client edited can be found again.
/// </summary>
public sealed record Provenance(string PackageId, string ProfileHash, string InputsHash, string Tool)
{
    /// <summary>The id of a package: the enterprise's code and the beginning of the hash of all inputs; the same inputs give the same id.</summary>
    public static string PackageIdOf(string enterprise, string inputsHash) => $"{enterprise}-{inputsHash[..Math.Min(12, inputsHash.Length)]}";
}
