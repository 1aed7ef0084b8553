using System.Collections;
using DocGen.Model;

namespace DocGen.Composing;

/// <summary>
/// The sections of a long text, each parsed when its turn comes and forgotten after it, while the next ones are parsed on other threads: a
/// document of thousands of pages takes the memory of a few dozen.
/// </summary>
internal sealed class PieceSections(int count, Func<int, Section> read) : IReadOnlyList<Section>
{
    private const int Ahead = 2;

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Section this[int index] => read(index);

    /// <inheritdoc/>
    public IEnumerator<Section> GetEnumerator()
    {
        Queue<Task<Section>> reading = new();
        for (int i = 0; i < count + Ahead; i++)
        {
            if (i < count)
            {
                int index = i;
                reading.Enqueue(Task.Run(() => read(index)));
            }

            if (i >= Ahead)
            {
                yield return reading.Dequeue().GetAwaiter().GetResult();
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
