using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Model.Facts;
using Fluid;
using Fluid.Values;

namespace DocGen.Composing.Slots;

/// <summary>
/// Runs the filters of a slot (<c>| list</c>, <c>| money</c>, <c>| default: "—"</c>) with Liquid's semantics, on one value, without
/// tags. The filters are Fluid's; its parser of whole templates is not needed for a chain of names with constant arguments, and to
/// build it would cost a tenth of a second at every start.
/// </summary>
internal sealed partial class SlotFilters
{
    private readonly TemplateOptions options = new() { CultureInfo = CultureInfo.InvariantCulture, MaxSteps = 200, MaxRecursion = 5 };
    private readonly ConcurrentDictionary<string, IReadOnlyList<Call>> chains = new(StringComparer.Ordinal);

    public SlotFilters(string language)
    {
        options.Filters.AddFilter("list", (input, _, context) =>
            new StringValue(Printing.List([.. Items(input, context)], language)));
        options.Filters.AddFilter("money", (input, _, _) => new StringValue(Printing.Money(input.ToNumberValue(), language)));
    }

    /// <summary>The text of a value after filters (<c>list</c>, <c>default: "—"</c> …); throws where a filter does not exist.</summary>
    public string Apply(Fact fact, string filters)
    {
        TemplateContext context = new(options);
        FluidValue value = Value(fact);
        foreach (Call call in chains.GetOrAdd(filters, Read))
        {
            if (!options.Filters.TryGetValue(call.Filter, out FilterDelegate? filter))
            {
                throw new FormatException($"there is no filter '{call.Filter}'");
            }

            value = filter(value, new FilterArguments([.. call.Arguments]), context).GetAwaiter().GetResult();
        }

        return value.ToStringValue();
    }

    private static IReadOnlyList<Call> Read(string filters) =>
    [
        .. Filter().Matches(filters).Select(match => new Call(
            match.Groups["name"].Value,
            [.. match.Groups["argument"].Captures.Select(argument => Constant(argument.Value))])),
    ];

    private static FluidValue Constant(string text) => text[0] is '"' or '\''
        ? new StringValue(text[1..^1])
        : NumberValue.Create(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static FluidValue Value(Fact fact)
    {
        if (fact.Items is { } items)
        {
            return new ArrayValue([.. items.Select(Value)]);
        }

        return fact.Raw switch
        {
            decimal number => NumberValue.Create(number),
            bool truth => BooleanValue.Create(truth),
            _ when fact.Text is { } text => new StringValue(text),
            _ => NilValue.Instance,
        };
    }

    private static IEnumerable<string> Items(FluidValue input, TemplateContext context) =>
        input is ArrayValue ? input.Enumerate(context).Select(item => item.ToStringValue()) : [input.ToStringValue()];

    /// <summary>One filter with its arguments; the whole chain was checked against the allowed form when its clause was loaded.</summary>
    [GeneratedRegex("""(?:^|\|)\s*(?<name>[a-z_]+)(?:\s*:\s*(?<argument>"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?)(?:\s*,\s*(?<argument>"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?))*)?""")]
    private static partial Regex Filter();

    private sealed record Call(string Filter, IReadOnlyList<FluidValue> Arguments);
}
