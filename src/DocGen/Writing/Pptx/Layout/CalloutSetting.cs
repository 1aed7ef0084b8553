namespace DocGen.Writing.Pptx.Layout;

/// <summary>The measures and colours of a box that catches the eye, the colours those of the boxes in Word.</summary>
internal static class CalloutSetting
{
    /// <summary>The room left of the text, with the bar.</summary>
    public const double Side = 20;
    public const double Right = 12;
    public const double Top = 8;
    public const double Bar = 5;
    public const double TitleSize = 18;
    public const double TitleHeight = TitleSize * 1.45;

    /// <summary>The bar and the ground of a kind.</summary>
    public static (string Bar, string Ground) Colours(string kind) => kind switch
    {
        "tip" => ("3A7D44", "EAF4EC"),
        "important" => ("6B4FA0", "F1EDF8"),
        "warning" => ("8A5A10", "FBF3E2"),
        "caution" => ("B03A2E", "FAEBE9"),
        _ => ("2F5496", "EAF0F8"),
    };
}
