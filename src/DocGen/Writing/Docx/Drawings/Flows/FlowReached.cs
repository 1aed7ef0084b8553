using System.Buffers;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>What a search has reached: the least cost of each state and the state before it. Lent by .NET's pool, for many searches one after another.</summary>
internal sealed class FlowReached : IDisposable
{
    private readonly double[] least;
    private readonly int[] before;
    private readonly int[] touched;
    private int count;

    /// <summary>For so many states, none of them reached.</summary>
    public FlowReached(int states)
    {
        least = ArrayPool<double>.Shared.Rent(states);
        before = ArrayPool<int>.Shared.Rent(states);
        touched = ArrayPool<int>.Shared.Rent(states);
        Array.Fill(least, double.MaxValue);
    }

    /// <summary>The state before one that was reached; negative at the start.</summary>
    public int Before(int state) => before[state];

    /// <summary>Whether a cost is more than the least that reaches a state.</summary>
    public bool IsOutdone(int state, double cost) => cost > least[state];

    /// <summary>Notes a way to a state; false where one as good is known.</summary>
    public bool Reach(int state, int from, double cost)
    {
        if (cost >= least[state])
        {
            return false;
        }

        if (least[state] == double.MaxValue)
        {
            touched[count++] = state;
        }

        (least[state], before[state]) = (cost, from);
        return true;
    }

    /// <summary>Forgets all, for the next search.</summary>
    public void Clear()
    {
        for (int i = 0; i < count; i++)
        {
            least[touched[i]] = double.MaxValue;
        }

        count = 0;
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(least);
        ArrayPool<int>.Shared.Return(before);
        ArrayPool<int>.Shared.Return(touched);
    }
}
