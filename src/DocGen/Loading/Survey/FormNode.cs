using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>An answer of a filled form, in the shape of a profile; what stayed blank is not in it.</summary>
internal abstract record FormNode;

/// <summary>One value. A text has those languages that were filled in; several words are on lines of their own.</summary>
internal sealed record FormScalar(AnswerKind Kind, Text Value, IReadOnlyList<string> Languages) : FormNode;

/// <summary>Keys with answers.</summary>
internal sealed record FormMap(List<KeyValuePair<string, FormNode>> Entries) : FormNode
{
    /// <summary>An empty one.</summary>
    public FormMap()
        : this([])
    {
    }

    /// <summary>Puts an answer at a path of keys.</summary>
    public void Add(IReadOnlyList<string> path, FormNode answer)
    {
        FormMap map = this;
        foreach (string key in path.SkipLast(1))
        {
            FormMap inner = map.Entries.FirstOrDefault(entry => entry.Key == key).Value as FormMap ?? new FormMap();
            if (!map.Entries.Exists(entry => entry.Key == key))
            {
                map.Entries.Add(new(key, inner));
            }

            map = inner;
        }

        map.Entries.Add(new(path[^1], answer));
    }
}

/// <summary>An item of a list: which of those that are there, or a new one.</summary>
internal sealed record FormItem(int? Index, FormNode Value);

/// <summary>Items of a list.</summary>
internal sealed record FormList(List<FormItem> Items) : FormNode;
