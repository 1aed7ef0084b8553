using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Loading.Shapes;

/// <summary>A shape as JSON Schema (draft 2020-12), with the descriptions in both languages.</summary>
internal static class JsonSchema
{
    /// <summary>The schema of a root shape.</summary>
    public static string Of(Shape shape)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "DocGen profile");
            Write(json, shape);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case MapShape map:
                WriteFields(json, map.Fields);
                json.WriteBoolean("additionalProperties", false);
                break;
            case OpenMapShape open:
                WriteFields(json, open.Named ?? []);
                WriteNested(json, "additionalProperties", open.Value);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                WriteNested(json, "items", list.Item);
                json.WriteNumber("maxItems", list.Maximum);
                break;
            case NumberShape number:
                json.WriteString("type", number.Whole ? "integer" : "number");
                json.WriteNumber("minimum", number.Minimum);
                json.WriteNumber("maximum", number.Maximum);
                break;
            case BooleanShape:
                json.WriteString("type", "boolean");
                break;
            case DateShape:
                json.WriteString("type", "string");
                json.WriteString("format", "date");
                break;
            case ChoiceShape choice:
                json.WriteStartArray("enum");
                foreach (string word in choice.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
            case StringShape text:
                WriteTypes(json, "string", "number");
                if (text.Pattern is { } pattern)
                {
                    json.WriteString("pattern", pattern.Regex);
                }

                break;
            case TextShape:
                WriteTypes(json, "string", "number", "object");
                break;
            default:
                WriteTypes(json, "string", "number", "object");
                break;
        }
    }

    private static void WriteFields(Utf8JsonWriter json, IReadOnlyList<Field> fields)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Field field in fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("description", $"{field.Description.Zh} / {field.Description.En}");
            Write(json, field.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (Field field in fields.Where(field => field.Required))
        {
            json.WriteStringValue(field.Key);
        }

        json.WriteEndArray();
    }

    private static void WriteNested(Utf8JsonWriter json, string name, Shape shape)
    {
        json.WriteStartObject(name);
        Write(json, shape);
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (string type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }
}
