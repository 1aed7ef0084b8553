using DocGen.Model;

namespace DocGen.Planning;

/// <summary>Who carries which function: positions of top management and departments, in the order of the profile.</summary>
internal sealed class CarrierTable
{
    private readonly Dictionary<string, Carrier> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Carrier> byFunction = new(StringComparer.Ordinal);

    public CarrierTable(Profile profile)
    {
        foreach (TopManager manager in profile.Organization.TopManagement)
        {
            Add(new Carrier(manager.Id, manager.Position, manager.Name), manager.Functions);
        }

        foreach (Department department in profile.Organization.Departments)
        {
            Add(new Carrier(department.Id, department.Name, department.Head), department.Functions);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Carrier> All => [.. byId.Values];

    /// <summary>The carrier of each function.</summary>
    public IReadOnlyDictionary<string, Carrier> ByFunction => byFunction;

    /// <summary>The carrier of a function; nobody where none carries it, which a rule reports.</summary>
    public Carrier Of(string function) => byFunction.GetValueOrDefault(function) ?? new Carrier("", Text.Empty, Text.Empty);

    /// <summary>The carrier of an id, or null.</summary>
    public Carrier? Find(string id) => byId.GetValueOrDefault(id);

    private void Add(Carrier carrier, IReadOnlyList<string> functions)
    {
        byId.TryAdd(carrier.Id, carrier);
        foreach (string function in functions)
        {
            byFunction.TryAdd(function, carrier);
        }
    }
}
