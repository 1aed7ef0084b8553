using System.Globalization;
using System.Numerics;

namespace DocGen.Scoring;

/// <summary>
/// An exact number: marks are shares of shares, and a threshold is met or not by the number itself, never by a rounded one (domain rule D1).
/// </summary>
public readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        int sign = denominator.Sign;
        this.numerator = sign * numerator / common;
        this.denominator = sign * denominator / common;
    }

    /// <summary>No marks.</summary>
    public static Fraction Zero => Of(0);

    /// <summary>The denominator; that of a number that was never set is one.</summary>
    private BigInteger Below => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Whether there are none.</summary>
    public bool IsZero => numerator.IsZero;

    /// <summary>A decimal number, exactly.</summary>
    public static Fraction Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Fraction(decimal.IsNegative(number) ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.numerator * right.Below) + (right.numerator * left.Below), left.Below * right.Below);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.numerator * right.Below) - (right.numerator * left.Below), left.Below * right.Below);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.numerator * right.numerator, left.Below * right.Below);

    /// <summary>The quotient; the divisor is never zero here, which callers see to.</summary>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.numerator * right.Below, left.Below * right.numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>The lesser of two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left < right ? left : right;

    /// <summary>The greater of two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left > right ? left : right;

    /// <summary>The number cut, never rounded, to so many decimals (domain rule D1); <paramref name="up"/> for a gap, which must not look closed.</summary>
    public decimal Cut(int decimals = 2, bool up = false)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger whole = BigInteger.DivRem(numerator * scale, Below, out BigInteger rest);
        return (decimal)(whole + (up && rest.Sign > 0 ? 1 : 0)) / (decimal)scale;
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (numerator * other.Below).CompareTo(other.numerator * Below);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, Below);

    /// <summary>The number cut to two decimals.</summary>
    public override string ToString() => Cut().ToString("0.##", CultureInfo.InvariantCulture);
}
