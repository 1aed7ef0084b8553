using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing;

/// <summary>The numbers that Word prints before the items of lists.</summary>
public sealed class ListNumberTests
{
    [Theory]
    [InlineData("1. x\n2. x", "1. 2.")]
    [InlineData("3. x\n4. x", "3. 4.")]
    [InlineData("1) x\n2) x", "1) 2)")]
    [InlineData("c. x\nd. x", "c. d.")]
    [InlineData("c) x\nd) x", "c) d)")]
    [InlineData("ii. x\niii. x", "ii. iii.")]
    [InlineData("i) x\nii) x", "i) ii)")]
    [InlineData("B. x\nC. x", "B. C.")]
    [InlineData("B) x\nC) x", "B) C)")]
    [InlineData("I. x\nII. x", "I. II.")]
    [InlineData("II) x\nIII) x", "II) III)")]
    [InlineData("1. x\n   1. x\n      1. x\n         1. x\n      2. x\n2. x", "1. a) i) 1. ii) 2.")]
    [InlineData("1) x\n   a. x\n      I. x\n   b. x\n2) x", "1) a. I. b. 2)")]
    [InlineData("1. x\n   - x\n\n     5. x\n   - x\n\n     1. x\n2. x", "1. v) i) 2.")]
    [InlineData("1. x\n   1. x\n2. x\n   1. x\n   2. x", "1. a) 2. a) b)")]
    [InlineData("1. x\n\n正文\n\n1. x\n2. x", "1. 1. 2.")]
    [InlineData("1. x\n\n   正文\n\n   > 1. x\n   > 2. x\n\n2. x", "1. a) b) 2.")]
    [InlineData("1. x\n\n   > [!TIP]\n   > 1. x\n   > 2. x\n\n2. x\n3. x", "1. 1. 2. 2. 3.")]
    [InlineData("i) x\n\n   +-------+\n   | i) x  |\n   | ii) x |\n   +-------+\n\nii) x\niii) x", "i) i) ii) ii) iii)")]
    [InlineData("- x\n\n  1. x\n\n     > [!TIP]\n     >\n     > 5. x\n     >    1. x\n\n  2. x\n\n1. x", "a) 5. a) b) 1.")]
    [InlineData("1. x\n\n   > [!TIP]\n   > 1. x\n   >\n   >    > [!TIP]\n   >    >\n   >    > 7. x\n   >\n   > 2. x\n\n2. x", "1. 1. 7. 2. 2.")]
    public void Each_list_counts_by_itself_in_the_kind_that_was_written(string markdown, string numbers)
    {
        byte[] bytes = TextDocument.Plain(markdown, new Report()).Bytes;
        Validity.AssertValid(bytes);
        string.Join(' ', WordNumbers.Of(new DocxFile(bytes)).Select(item => item.Number)).Should().Be(numbers);
    }
}
