using System.Xml.Linq;
using DocGen.Writing.Docx.Layout;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// What documents take from a look, in a form that is read back without the work of reading a Word file: the program's build keeps the
/// shipped looks so, and a run that uses one of them starts in half the time.
/// </summary>
internal static class PreparedLook
{
    /// <summary>Declared on the outside, so that nothing within declares it again.</summary>
    public static XAttribute Prefix => new(XNamespace.Xmlns + "w", W.NamespaceName);

    /// <summary>Keeps a look.</summary>
    public static byte[] Write(LookParts look)
    {
        using MemoryStream stream = new();
        using (BinaryWriter writer = new(stream))
        {
            Bytes(writer, look.Styles);
            Bytes(writer, look.FontTable);
            Bytes(writer, look.Settings);
            Parts(writer, look.Theme is null ? [] : [look.Theme]);
            writer.Write(look.HasEvenPages);
            Xml(writer, look.Numbering.Prepare());
            writer.Write(look.Pages.All.Count);
            foreach ((string key, LookPage page) in look.Pages.All)
            {
                writer.Write(key);
                Page(writer, page);
            }

            Furniture(writer, look.Cover.Before);
            Furniture(writer, look.Cover.After);
            writer.Write(look.Cover.IsWhole);
            look.Metrics.Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>The look that was kept.</summary>
    public static LookParts Read(byte[] kept)
    {
        using BinaryReader reader = new(new MemoryStream(kept));
        byte[] styles = Bytes(reader);
        byte[] fonts = Bytes(reader);
        byte[] settings = Bytes(reader);
        ExtraPart[] theme = Parts(reader);
        bool hasEven = reader.ReadBoolean();
        LookNumbering numbering = LookNumbering.Of(Xml(reader));
        KeyValuePair<string, LookPage>[] pages = new KeyValuePair<string, LookPage>[reader.ReadInt32()];
        for (int i = 0; i < pages.Length; i++)
        {
            pages[i] = new(reader.ReadString(), Page(reader));
        }

        LookCover cover = new(Furniture(reader), Furniture(reader), reader.ReadBoolean());
        LookMetrics metrics = LookMetrics.Of(reader);
        return new LookParts(styles, fonts, settings, theme.Length > 0 ? theme[0] : null, numbering, LookPages.Of(pages), cover, hasEven, new Lazy<LookMetrics>(metrics));
    }

    private static void Page(BinaryWriter writer, LookPage page)
    {
        PageGeometry geometry = page.Geometry;
        foreach (int length in (int[])[geometry.Width, geometry.Height, geometry.Top, geometry.Right, geometry.Bottom, geometry.Left, geometry.Header, geometry.Footer, geometry.LinePitch ?? -1, geometry.CharSpace ?? int.MinValue])
        {
            writer.Write(length);
        }

        writer.Write(page.HasFirst);
        writer.Write(page.NumberFormat);
        Xml(writer, new XElement(W + "sectPr", Prefix, page.Properties));
        writer.Write(page.Furniture.Count);
        foreach ((FurnitureSlot slot, LookFurniture piece) in page.Furniture)
        {
            writer.Write(slot.IsHeader);
            writer.Write(slot.Type);
            Furniture(writer, piece);
        }
    }

    private static LookPage Page(BinaryReader reader)
    {
        int[] lengths = new int[10];
        for (int i = 0; i < lengths.Length; i++)
        {
            lengths[i] = reader.ReadInt32();
        }

        PageGeometry geometry = new(lengths[0], lengths[1], lengths[2], lengths[3], lengths[4], lengths[5], lengths[6], lengths[7])
        {
            LinePitch = lengths[8] < 0 ? null : lengths[8],
            CharSpace = lengths[9] == int.MinValue ? null : lengths[9],
        };
        bool hasFirst = reader.ReadBoolean();
        string format = reader.ReadString();
        XElement[] properties = [.. Xml(reader).Elements()];
        Dictionary<FurnitureSlot, LookFurniture> furniture = [];
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            furniture.Add(new FurnitureSlot(reader.ReadBoolean(), reader.ReadString()), Furniture(reader));
        }

        return new LookPage(geometry, furniture, hasFirst, format, properties);
    }

    private static void Furniture(BinaryWriter writer, LookFurniture piece)
    {
        writer.Write(piece.Name);
        Xml(writer, piece.Root);
        Relationships(writer, piece.Relationships);
        Parts(writer, piece.Pictures);
    }

    private static LookFurniture Furniture(BinaryReader reader)
    {
        string name = reader.ReadString();
        byte[] root = Bytes(reader);
        return new LookFurniture(name, new Lazy<XElement>(() => Xml(root)), Relationships(reader), Parts(reader));
    }

    private static void Parts(BinaryWriter writer, IReadOnlyList<ExtraPart> parts)
    {
        writer.Write(parts.Count);
        foreach (ExtraPart part in parts)
        {
            writer.Write(part.Path);
            writer.Write(part.ContentType);
            Bytes(writer, part.Bytes);
            writer.Write(part.Relationships is not null);
            Relationships(writer, part.Relationships ?? []);
        }
    }

    private static ExtraPart[] Parts(BinaryReader reader)
    {
        ExtraPart[] parts = new ExtraPart[reader.ReadInt32()];
        for (int i = 0; i < parts.Length; i++)
        {
            string path = reader.ReadString();
            string type = reader.ReadString();
            byte[] bytes = Bytes(reader);
            bool related = reader.ReadBoolean();
            Relationship[] relationships = Relationships(reader);
            parts[i] = new ExtraPart(path, type, bytes, related ? relationships : null);
        }

        return parts;
    }

    private static void Relationships(BinaryWriter writer, IReadOnlyList<Relationship> relationships)
    {
        writer.Write(relationships.Count);
        foreach (Relationship item in relationships)
        {
            writer.Write(item.Id);
            writer.Write(item.Type);
            writer.Write(item.Target);
            writer.Write(item.External);
        }
    }

    private static Relationship[] Relationships(BinaryReader reader)
    {
        Relationship[] relationships = new Relationship[reader.ReadInt32()];
        for (int i = 0; i < relationships.Length; i++)
        {
            relationships[i] = new Relationship(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean());
        }

        return relationships;
    }

    private static void Xml(BinaryWriter writer, XElement root)
    {
        using MemoryStream stream = new();
        root.Save(stream, SaveOptions.DisableFormatting);
        Bytes(writer, stream.ToArray());
    }

    private static XElement Xml(BinaryReader reader) => Xml(Bytes(reader));

    private static XElement Xml(byte[] kept) => XElement.Load(new MemoryStream(kept), LoadOptions.PreserveWhitespace);

    private static void Bytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());
}
