using Commonweal.Domain.Foundation;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class OdsCodeTests
{
    private static Gen<string> Codes =>
        from length in Gen.Choose(3, 8)
        from letters in Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".ToCharArray()).ListOf(length)
        select string.Concat(letters);

    [Fact]
    public void What_it_prints_it_reads_again() => Laws.Hold(Codes, code => OdsCode.Parse(code).ToString() == code);

    [Fact]
    public void Small_letters_and_space_about_it_are_read_as_the_same_code() =>
        Laws.Hold(Codes, code => OdsCode.Parse($" {code.ToLowerInvariant()} ") == OdsCode.Parse(code));

    [Fact]
    public void It_is_read_or_refused_and_never_thrown_at() =>
        Laws.Hold<string?>(text => !OdsCode.TryParse(text, null, out var code) || string.Equals(code.ToString(), text!.Trim(), StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("")]
    [InlineData("08")]
    [InlineData("123456789")]
    [InlineData("RK-E")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(OdsCode.TryParse(text, null, out var code));
        Assert.Equal("", code.ToString());
        Assert.Throws<FormatException>(() => OdsCode.Parse(text));
    }
}
