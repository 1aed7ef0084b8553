using System.Collections.Concurrent;
using System.Globalization;
using DocGen.Model.Facts;
using Fluid;
using Fluid.Values;

namespace DocGen.Composing.Slots;

/// <summary>Runs the filters of a slot (<c>| list</c>, <c>| money</c>, <c>| default: "—"</c>) with Liquid's semantics, on one value, without tags.</summary>
internal sealed class SlotFilters
{
    private readonly FluidParser parser = new();
    private readonly TemplateOptions options = new() { CultureInfo = CultureInfo.InvariantCulture, MaxSteps = 200, MaxRecursion = 5, StrictFilters = true };
    private readonly ConcurrentDictionary<string, IFluidTemplate> templates = new(StringComparer.Ordinal);

    public SlotFilters(string language)
    {
        options.Filters.AddFilter("list", (input, _, context) =>
            new StringValue(Printing.List([.. Items(input, context)], language)));
        options.Filters.AddFilter("money", (input, _, _) => new StringValue(Printing.Money(input.ToNumberValue(), language)));
    }

    /// <summary>The text of a value after filters (<c>list</c>, <c>default: "—"</c> …); throws where the filter does not exist.</summary>
    public string Apply(Fact fact, string filters)
    {
        IFluidTemplate template = templates.GetOrAdd(filters, Parse);
        TemplateContext context = new(options);
        context.SetValue("value", Value(fact));
        return template.Render(context);
    }

    private IFluidTemplate Parse(string filters) =>
        parser.TryParse("{{ value | " + filters + " }}", out IFluidTemplate template, out string error) ? template : throw new ParseException(error);

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
}
