using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Model;

namespace DocGen.Packaging;

/// <summary>
/// What the package holds and from what it was made: each file with SHA-256, document number and the versions of its clauses; the
/// hashes of all inputs; the tool. Two packages from the same inputs have the same manifest.
/// </summary>
internal sealed record Manifest(string Tool, string InputsHash, IReadOnlyDictionary<string, string> Hashes)
{
    /// <summary>Among the inputs: what of an enterprise is made, where it is not the whole package.</summary>
    public const string KindInput = "kind";

    /// <summary>The kind of a training kit.</summary>
    public const string TrainingKit = "training kit";

    /// <summary>What of an enterprise the folder holds; null for the whole package.</summary>
    public string? Kind { get; init; }

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads what is needed of a manifest; null where there is none or it is not ours.</summary>
    public static Manifest? Read(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = json.RootElement;
            Dictionary<string, string> hashes = new(StringComparer.Ordinal);
            foreach (JsonElement file in root.GetProperty("files").EnumerateArray())
            {
                hashes[file.GetProperty("path").GetString()!] = file.GetProperty("sha256").GetString()!;
            }

            return new Manifest(root.GetProperty("tool").GetString()!, root.GetProperty("inputsHash").GetString()!, hashes)
            {
                Kind = root.TryGetProperty("inputs", out JsonElement inputs) && inputs.TryGetProperty(KindInput, out JsonElement kind) ? kind.GetString() : null,
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The manifest of a package.</summary>
    public static byte[] Write(Package package, Profile profile, string tool, string inputsHash, IReadOnlyDictionary<string, string> inputs)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("manifest", 1);
            json.WriteString("package", Provenance.PackageIdOf(profile.Enterprise.Code, inputsHash));
            json.WriteString("tool", tool);
            json.WriteString("enterprise", profile.Enterprise.Code);
            json.WriteString("version", profile.Documents.Version);
            json.WriteString("inputsHash", inputsHash);
            json.WriteStartArray("files");
            foreach (WrittenFile file in package.Files)
            {
                WriteFile(json, file);
            }

            json.WriteEndArray();
            json.WriteStartObject("inputs");
            foreach ((string path, string hash) in inputs.OrderBy(item => item.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }

    /// <summary>The manifest of a folder in which some files were made anew from the same inputs: theirs replace or join the others.</summary>
    public static byte[] Merge(byte[] before, byte[] made)
    {
        JsonObject merged = JsonNode.Parse(made)!.AsObject();
        SortedDictionary<string, JsonNode> files = new(StringComparer.Ordinal);
        foreach (JsonNode? file in JsonNode.Parse(before)!["files"]!.AsArray().Concat(merged["files"]!.AsArray()))
        {
            files[file!["path"]!.GetValue<string>()] = file.DeepClone();
        }

        merged["files"] = new JsonArray([.. files.Values]);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            merged.WriteTo(json);
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }

    /// <summary>One hash over all inputs and the tool.</summary>
    public static string HashInputs(string tool, IReadOnlyDictionary<string, string> inputs)
    {
        StringBuilder text = new(tool);
        foreach ((string path, string hash) in inputs.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            text.Append('\n').Append(path).Append(' ').Append(hash);
        }

        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void WriteFile(Utf8JsonWriter json, WrittenFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("sha256", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes)));
        if (file.Source is { } document)
        {
            json.WriteString("number", document.Identity.Number.ToString());
            json.WriteString("title", document.Identity.Title);
            json.WriteString("language", document.Identity.Language);
            json.WriteStartArray("clauses");
            foreach (string clause in document.Clauses.Select(clause => $"{clause.Id}@{clause.Version}").Distinct())
            {
                json.WriteStringValue(clause);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
