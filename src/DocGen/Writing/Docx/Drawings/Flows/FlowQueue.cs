namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// The states of a search that wait, cheapest first, of equal ones the one that came first. A heap of our own: it is compiled ahead of time with the
/// program, while one of .NET's over our types is compiled anew in each run, and slowly at first.
/// </summary>
internal sealed class FlowQueue
{
    private Entry[] heap = new Entry[256];
    private int count;
    private int sequence;

    /// <summary>Empties it for another search.</summary>
    public void Clear() => (count, sequence) = (0, 0);

    /// <summary>Adds a state.</summary>
    public void Add(int state, double cost)
    {
        if (count == heap.Length)
        {
            Array.Resize(ref heap, count * 2);
        }

        Entry added = new(cost, sequence++, state);
        int at = count++;
        while (at > 0 && added.IsBefore(heap[(at - 1) / 4]))
        {
            heap[at] = heap[(at - 1) / 4];
            at = (at - 1) / 4;
        }

        heap[at] = added;
    }

    /// <summary>Takes the cheapest state; false where none is left.</summary>
    public bool TryTake(out int state, out double cost)
    {
        if (count == 0)
        {
            (state, cost) = (-1, 0);
            return false;
        }

        (state, cost) = (heap[0].State, heap[0].Cost);
        Entry moved = heap[--count];
        int at = 0;
        while ((at * 4) + 1 < count)
        {
            int least = (at * 4) + 1;
            int end = Math.Min(least + 4, count);
            for (int child = least + 1; child < end; child++)
            {
                least = heap[child].IsBefore(heap[least]) ? child : least;
            }

            if (!heap[least].IsBefore(moved))
            {
                break;
            }

            heap[at] = heap[least];
            at = least;
        }

        heap[at] = moved;
        return true;
    }

    private readonly struct Entry(double cost, int sequence, int state)
    {
        public readonly double Cost = cost;
        public readonly int State = state;
        private readonly int sequence = sequence;

        public bool IsBefore(in Entry other) => Cost < other.Cost || (Cost == other.Cost && sequence < other.sequence);
    }
}
