using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Diagnostics;

/// <summary>Prints findings: one clickable line each with a hint line below, or one JSON array.</summary>
public static class DiagnosticsText
{
    /// <summary><c>path:line:col: severity CODE message</c>, then an indented hint, then the other places of the finding.</summary>
    public static string Lines(IEnumerable<Diagnostic> findings, MessageLanguage language)
    {
        StringBuilder text = new();
        foreach (Diagnostic finding in findings)
        {
            string severity = Name(finding.Rule.Severity);
            text.Append(finding.Place).Append(": ").Append(severity).Append(' ').Append(finding.Rule.Code).Append(' ')
                .Append(OneLine(finding.Message(language))).Append('\n');
            text.Append("    → ").Append(OneLine(finding.Hint(language))).Append('\n');
            foreach (SourceLocation related in finding.Related)
            {
                text.Append("    ↔ ").Append(related).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>An array of objects: path, line, column, severity, code, name, message, hint.</summary>
    public static string Json(IEnumerable<Diagnostic> findings, MessageLanguage language)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(stream, options))
        {
            json.WriteStartArray();
            foreach (Diagnostic finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("path", finding.Place.Path);
                json.WriteNumber("line", finding.Place.Line);
                json.WriteNumber("column", finding.Place.Column);
                json.WriteString("severity", Name(finding.Rule.Severity));
                json.WriteString("code", finding.Rule.Code);
                json.WriteString("name", finding.Rule.Name);
                json.WriteString("message", finding.Message(language));
                json.WriteString("hint", finding.Hint(language));
                WriteRelated(json, finding.Related);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The other places, where there are any.</summary>
    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<SourceLocation> related)
    {
        if (related.Count == 0)
        {
            return;
        }

        json.WriteStartArray("related");
        foreach (SourceLocation place in related)
        {
            json.WriteStartObject();
            json.WriteString("path", place.Path);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>A value quoted in a message must not forge a second line or move the cursor of the terminal.</summary>
    private static string OneLine(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
}
