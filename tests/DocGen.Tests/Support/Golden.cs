using FluentAssertions;
using Xunit.Sdk;

namespace DocGen.Tests.Support;

/// <summary>
/// Compares a text with the verified one in the sources. A difference leaves <c>*.received.txt</c> beside <c>*.verified.txt</c>;
/// <c>DOCGEN_ACCEPT=1</c> takes the text as verified, which a build server must never do.
/// </summary>
internal static class Golden
{
    /// <summary>Verifies a text against <c>tests/DocGen.Tests/&lt;path&gt;.verified.txt</c>.</summary>
    public static void Verify(string text, string path)
    {
        bool accept = Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1";
        if (accept && Environment.GetEnvironmentVariable("CI") == "true")
        {
            throw new XunitException("DOCGEN_ACCEPT=1 is set together with CI=true: goldens are accepted on a desk and reviewed, never on a build server.");
        }

        string verified = Repository.Path("tests", "DocGen.Tests", path + ".verified.txt");
        string received = Repository.Path("tests", "DocGen.Tests", path + ".received.txt");
        string actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, actual);
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        right.ElementAtOrDefault(line).Should().Be(
            left.ElementAtOrDefault(line), "line {0} differs from {1}; the whole text is in {2}", line + 1, Repository.Below(verified), Repository.Below(received));
    }
}
