namespace DocGen.Markup.Mathematics;

/// <summary>The commands of TeX that are one sign, and what they are.</summary>
internal static class TexSymbols
{
    /// <summary>Letters and signs by their command.</summary>
    public static readonly IReadOnlyDictionary<string, string> Signs = Table(
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ "
        + "sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
        + "times × div ÷ cdot ⋅ cdots ⋯ ldots … dots … vdots ⋮ ddots ⋱ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ setminus ∖ "
        + "leq ≤ le ≤ geq ≥ ge ≥ leqslant ≤ geqslant ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ lt < gt > "
        + "in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ "
        + "infty ∞ partial ∂ nabla ∇ prime ′ angle ∠ perp ⊥ parallel ∥ mid ∣ therefore ∴ because ∵ degree ° hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ triangle △ square □ surd √ "
        + "to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ mapsto ↦ longrightarrow ⟶ longleftarrow ⟵ uparrow ↑ downarrow ↓ "
        + "langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ] vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ backslash \\ "
        + "% % # # & & $ $ _ _ { { } } | ‖ P ¶ S §");

    /// <summary>Spaces by their command.</summary>
    public static readonly IReadOnlyDictionary<string, string> Spaces = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [","] = "\u2009",
        ["thinspace"] = "\u2009",
        [":"] = "\u2005",
        [">"] = "\u2005",
        [";"] = "\u2004",
        [" "] = "\u00A0",
        ["~"] = "\u00A0",
        ["!"] = "",
        ["quad"] = "\u2003",
        ["qquad"] = "\u2003\u2003",
    };

    /// <summary>Large operators by their command.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sums = Table(
        "sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂");

    /// <summary>Signs that stand over a part by their command, as combining characters.</summary>
    public static readonly IReadOnlyDictionary<string, string> Accents = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hat"] = "\u0302",
        ["widehat"] = "\u0302",
        ["tilde"] = "\u0303",
        ["widetilde"] = "\u0303",
        ["bar"] = "\u0304",
        ["vec"] = "\u20D7",
        ["dot"] = "\u0307",
        ["ddot"] = "\u0308",
        ["check"] = "\u030C",
        ["breve"] = "\u0306",
        ["acute"] = "\u0301",
        ["grave"] = "\u0300",
    };

    /// <summary>Functions, set upright.</summary>
    public static readonly IReadOnlySet<string> Functions = Set(
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth log ln lg exp det dim ker deg gcd arg hom Pr lim limsup liminf max min sup inf");

    /// <summary>Functions whose bound stands below them.</summary>
    public static readonly IReadOnlySet<string> Bounded = Set("lim limsup liminf max min sup inf det gcd Pr");

    /// <summary>Commands that only change the size of what follows.</summary>
    public static readonly IReadOnlySet<string> Sizes = Set(
        "displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm");

    /// <summary>Commands with a text in a type of its own.</summary>
    public static readonly IReadOnlyDictionary<string, MathStyle> Styles = new Dictionary<string, MathStyle>(StringComparer.Ordinal)
    {
        ["text"] = MathStyle.Text,
        ["textrm"] = MathStyle.Text,
        ["mbox"] = MathStyle.Text,
        ["mathrm"] = MathStyle.Upright,
        ["operatorname"] = MathStyle.Upright,
        ["mathbf"] = MathStyle.Bold,
        ["boldsymbol"] = MathStyle.Bold,
        ["mathbb"] = MathStyle.DoubleStruck,
        ["mathcal"] = MathStyle.Script,
        ["mathit"] = MathStyle.Formula,
    };

    /// <summary>Signs that end what a sum runs over.</summary>
    public const string Relations = "=<>≤≥≠≈≡∼≃≅∝→⇒⇔⟹⟺,;+−-";

    private static Dictionary<string, string> Table(string pairs)
    {
        string[] words = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            table[words[i]] = words[i + 1];
        }

        return table;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
