using DocGen.Writing.Docx;

namespace DocGen.Markup.Mathematics;

/// <summary>Writes a formula as Word keeps its own (Office MathML, ECMA-376, part 1, 22.1), so that it can be edited there.</summary>
internal sealed class OmmlWriter(WordXml xml, RunStyle run, bool isDisplay)
{
    /// <summary>Writes a formula in the line.</summary>
    public void Write(MathNode formula)
    {
        xml.Start("m:oMath"u8);
        Parts(formula);
        xml.End();
    }

    private void Parts(MathNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case MathText text:
                Run(text);
                break;
            case MathRow row:
                foreach (MathNode part in row.Parts)
                {
                    Parts(part);
                }

                break;
            case MathFraction fraction:
                xml.Start("m:f"u8).Start("m:fPr"u8).Start("m:type"u8).Attribute("m:val"u8, fraction.HasBar ? "bar" : "noBar").End().End();
                Element("m:num"u8, fraction.Above);
                Element("m:den"u8, fraction.Below);
                xml.End();
                break;
            case MathScript script:
                Script(script);
                break;
            case MathRoot root:
                xml.Start("m:rad"u8);
                if (root.Degree is null)
                {
                    xml.Start("m:radPr"u8).Start("m:degHide"u8).Attribute("m:val"u8, "1").End().End().Empty("m:deg"u8);
                }
                else
                {
                    Element("m:deg"u8, root.Degree);
                }

                Element("m:e"u8, root.Part);
                xml.End();
                break;
            case MathSum sum:
                Sum(sum);
                break;
            case MathBound bound:
                xml.Start(bound.IsBelow ? "m:limLow"u8 : "m:limUpp"u8);
                Element("m:e"u8, bound.Part);
                Element("m:lim"u8, bound.Bound);
                xml.End();
                break;
            case MathFunction function:
                xml.Start("m:func"u8);
                Element("m:fName"u8, function.Name);
                Element("m:e"u8, function.Argument);
                xml.End();
                break;
            case MathFence fence:
                xml.Start("m:d"u8).Start("m:dPr"u8);
                Value("m:begChr"u8, fence.Open);
                Value("m:endChr"u8, fence.Close);
                xml.End();
                Element("m:e"u8, fence.Part);
                xml.End();
                break;
            case MathAccent accent:
                xml.Start("m:acc"u8).Start("m:accPr"u8);
                Value("m:chr"u8, accent.Sign);
                xml.End();
                Element("m:e"u8, accent.Part);
                xml.End();
                break;
            case MathLine line:
                xml.Start("m:bar"u8).Start("m:barPr"u8);
                Value("m:pos"u8, line.IsAbove ? "top" : "bot");
                xml.End();
                Element("m:e"u8, line.Part);
                xml.End();
                break;
            case MathBrace brace:
                xml.Start("m:groupChr"u8).Start("m:groupChrPr"u8);
                Value("m:chr"u8, brace.IsAbove ? "⏞" : "⏟");
                Value("m:pos"u8, brace.IsAbove ? "top" : "bot");
                Value("m:vertJc"u8, brace.IsAbove ? "bot" : "top");
                xml.End();
                Element("m:e"u8, brace.Part);
                xml.End();
                break;
            case MathMatrix matrix:
                Matrix(matrix);
                break;
        }
    }

    private void Value(ReadOnlySpan<byte> element, string value) => xml.Start(element).Attribute("m:val"u8, value).End();

    /// <summary>
    /// An argument; an empty one, and one that starts with a relation, has a space without width before it: Word would show a box to fill
    /// in, and LibreOffice misses what stands on the left.
    /// </summary>
    private void Element(ReadOnlySpan<byte> name, MathNode node)
    {
        xml.Start(name);
        if (node is MathRow { Parts.Count: 0 } || Text(node) is { Length: > 0 } text && TexSymbols.Relations.Contains(text[0], StringComparison.Ordinal) && text[0] is not ('+' or '−'))
        {
            Run(new MathText("\u200B", MathStyle.Text));
        }

        Parts(node);
        xml.End();
    }

    private static string? Text(MathNode node) => node switch
    {
        MathText text => text.Text,
        MathRow { Parts: [var first, ..] } => Text(first),
        _ => null,
    };

    private void Script(MathScript script)
    {
        xml.Start(script.Index is null ? "m:sSup"u8 : script.Exponent is null ? "m:sSub"u8 : "m:sSubSup"u8);
        Element("m:e"u8, script.Part);
        if (script.Index is { } index)
        {
            Element("m:sub"u8, index);
        }

        if (script.Exponent is { } exponent)
        {
            Element("m:sup"u8, exponent);
        }

        xml.End();
    }

    private void Sum(MathSum sum)
    {
        xml.Start("m:nary"u8).Start("m:naryPr"u8);
        Value("m:chr"u8, sum.Sign);
        Value("m:limLoc"u8, sum.BoundsBeside || !isDisplay ? "subSup" : "undOvr");
        if (sum.From is null)
        {
            Value("m:subHide"u8, "1");
        }

        if (sum.To is null)
        {
            Value("m:supHide"u8, "1");
        }

        xml.End().Start("m:sub"u8);
        Parts(sum.From);
        xml.End().Start("m:sup"u8);
        Parts(sum.To);
        xml.End();
        Element("m:e"u8, sum.Part);
        xml.End();
    }

    private void Matrix(MathMatrix matrix)
    {
        xml.Start("m:m"u8).Start("m:mPr"u8).Start("m:mcs"u8);
        foreach (char column in matrix.Columns)
        {
            xml.Start("m:mc"u8).Start("m:mcPr"u8);
            Value("m:count"u8, "1");
            Value("m:mcJc"u8, column switch { 'l' => "left", 'r' => "right", _ => "center" });
            xml.End().End();
        }

        xml.End().End();
        foreach (IReadOnlyList<MathNode> row in matrix.Rows)
        {
            xml.Start("m:mr"u8);
            foreach (MathNode cell in row)
            {
                Element("m:e"u8, cell);
            }

            xml.End();
        }

        xml.End();
    }

    private void Run(MathText text)
    {
        xml.Start("m:r"u8);
        if (text.Style != MathStyle.Formula)
        {
            xml.Start("m:rPr"u8);
            switch (text.Style)
            {
                case MathStyle.Text:
                    xml.Empty("m:nor"u8);
                    break;
                case MathStyle.DoubleStruck or MathStyle.Script:
                    Value("m:scr"u8, text.Style == MathStyle.Script ? "script" : "double-struck");
                    Value("m:sty"u8, "p");
                    break;
                default:
                    Value("m:sty"u8, text.Style == MathStyle.Bold ? "b" : "p");
                    break;
            }

            xml.End();
        }

        if (text.Style == MathStyle.Text)
        {
            run.WriteProperties(xml);
        }
        else
        {
            const string font = "Cambria Math";
            xml.Start("w:rPr"u8).Start("w:rFonts"u8).Attribute("w:ascii"u8, font).Attribute("w:hAnsi"u8, font).End().End();
        }

        xml.Start("m:t"u8).Attribute("xml:space"u8, "preserve").Text(text.Text).End().End();
    }
}
