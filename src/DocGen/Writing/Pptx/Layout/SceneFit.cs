using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Drawings.Flows;
using DocGen.Writing.Docx.Drawings.OrgCharts;
using DocGen.Writing.Pptx.Content;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>
/// Draws a flow or an organisation chart for the room on a slide: enlarged as far as it stays one drawing, else divided among several that can be read.
/// </summary>
internal sealed class SceneFit
{
    /// <summary>What can be read from the last row, in points.</summary>
    public const double Legible = 10;

    private static readonly double[] Scales = [Legible / FlowDrawing.SmallestSize, 1.6, 1.9, 2.2];

    private readonly Dictionary<(SlideFigure, double, double), (IReadOnlyList<Scene>, double)> known = [];

    /// <summary>The drawings of a figure and the factor by which they are enlarged.</summary>
    public (IReadOnlyList<Scene> Scenes, double Scale) Draw(SlideFigure figure, double width, double height)
    {
        if (!known.TryGetValue((figure, width, height), out (IReadOnlyList<Scene>, double) drawn))
        {
            known[(figure, width, height)] = drawn = Try(figure, width, height);
        }

        return drawn;
    }

    /// <summary>The smallest letters of a drawing, in points of the slide.</summary>
    public static double Smallest(Scene scene, double scale) => scene.Shapes.SelectMany(shape => shape.Text).Select(text => text.Size).DefaultIfEmpty(99).Min() * scale;

    private static (IReadOnlyList<Scene> Scenes, double Scale) Try(SlideFigure figure, double width, double height)
    {
        (IReadOnlyList<Scene> Scenes, double Scale) last = (Scenes(figure, width / Scales[0], height / Scales[0]), Scales[0]);
        if (last.Scenes is [var first] && Fits(first, last.Scale, width, height))
        {
            (Scene Scene, double Scale) best = (first, last.Scale);
            foreach (double scale in Scales.Skip(1))
            {
                IReadOnlyList<Scene> larger = Scenes(figure, width / scale, height / scale);
                if (larger is not [var scene] || !Fits(scene, scale, width, height))
                {
                    break;
                }

                best = Smallest(scene, scale) > Smallest(best.Scene, best.Scale) ? (scene, scale) : best;
            }

            return ([best.Scene], best.Scale);
        }

        // A part that fits by no means is made smaller than can be read, which is reported.
        double shrink = last.Scenes.Select(scene => Math.Min(1, Math.Min(width / (scene.Width * last.Scale), height / (scene.Height * last.Scale)))).DefaultIfEmpty(1).Min();
        return (last.Scenes, last.Scale * shrink);
    }

    private static bool Fits(Scene scene, double scale, double width, double height) => scene.Width * scale <= width + 0.5 && scene.Height * scale <= height + 0.5;

    private static IReadOnlyList<Scene> Scenes(SlideFigure figure, double width, double height) => figure switch
    {
        SlideFlow flow => FlowDrawing.Draw(flow.Chart, width, height, height, out _),
        SlideOrganisation organisation => OrgDrawing.Draw(organisation.Chart, width, height, out _),
        _ => [],
    };
}
