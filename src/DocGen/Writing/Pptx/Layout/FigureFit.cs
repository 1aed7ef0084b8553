using DocGen.Model.Pictures;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Content;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>Places what is shown and not read in the middle of the room that it has, as large as it can stand there.</summary>
internal sealed class FigureFit(SceneFit scenes)
{
    /// <summary>How much wider the text of a slide is than that of a page: pictures grow with it.</summary>
    private const double Enlarged = 1.9;

    /// <summary>The figure in its room; what does not fit on one slide follows on others, in <paramref name="whole"/>.</summary>
    public IReadOnlyList<PlacedItem> Place(SlideFigure figure, Box room, Box whole)
    {
        switch (figure)
        {
            case SlideImage image:
                double scale = Math.Min(Enlarged, Math.Min(room.Width / image.Width, room.Height / image.Height));
                return [new PlacedImage(Middle(room, image.Width * scale, image.Height * scale), image)];
            case SlideChart chart:
                double width = chart.Chart.Kind == ChartKind.Radar ? Math.Min(room.Width, room.Height * 1.5) : Math.Min(room.Width, 780);
                return [new PlacedChart(Middle(room, width, room.Height), chart)];
            default:
                (IReadOnlyList<Scene> drawn, double factor) = scenes.Draw(figure, room.Width, room.Height);
                return [.. drawn.Select((scene, index) => new PlacedScene(Middle(index == 0 ? room : whole, scene.Width * factor, scene.Height * factor), scene, factor, figure, index + 1))];
        }
    }

    private static Box Middle(Box room, double width, double height) =>
        new(room.X + Math.Max(0, (room.Width - width) / 2), room.Y + Math.Max(0, Math.Min((room.Height - height) / 2, 60)), Math.Min(width, room.Width), Math.Min(height, room.Height));
}
