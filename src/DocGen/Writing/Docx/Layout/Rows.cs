namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// A growing row of small values. A list of the runtime would do, but for each of our value types it is compiled anew at every start, which
/// takes longer than a page to lay out.
/// </summary>
internal sealed class Rows<T>
    where T : struct
{
    private T[] items = new T[8];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ref T this[int index] => ref items[index];

    /// <summary>The last one.</summary>
    public ref T Last => ref items[Count - 1];

    /// <summary>Adds one.</summary>
    public void Add(T item)
    {
        if (Count == items.Length)
        {
            T[] more = new T[Count * 2];
            Array.Copy(items, more, Count);
            items = more;
        }

        items[Count++] = item;
    }

    /// <summary>Those there are, on their own.</summary>
    public T[] ToArray()
    {
        T[] copy = new T[Count];
        Array.Copy(items, copy, Count);
        return copy;
    }

    /// <summary>Takes one out; those behind it move up.</summary>
    public void RemoveAt(int index)
    {
        Array.Copy(items, index + 1, items, index, --Count - index);
        items[Count] = default;
    }

    /// <summary>Takes out all.</summary>
    public void Clear()
    {
        Array.Clear(items, 0, Count);
        Count = 0;
    }
}

/// <summary>A height, or a distance from the top, at a place that has a number; in twips.</summary>
internal readonly record struct NumberAt(int Number, int Height);
