using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

/// <summary>One text has one hash, whichever machine it was typed on; another text has another.</summary>
public sealed class ExactTextTests
{
    [Fact]
    public void Line_ends_and_trailing_space_make_no_difference() =>
        Assert.Equal(ExactText.From("Each partner\ndecides.\n").Hash, ExactText.From("Each partner  \r\ndecides.\t\r\n\r\n").Hash);

    [Fact]
    public void A_changed_word_makes_another_hash() => Assert.NotEqual(ExactText.From("Each partner may decide.").Hash, ExactText.From("Each partner must decide.").Hash);

    [Fact]
    public void Read_again_it_is_the_same() => Laws.Hold<string?>(text => ExactText.From(text ?? "") is var exact && ExactText.From(exact.Text) == exact);

    [Fact]
    public void The_hash_is_SHA_256_of_the_text_in_UTF_8() =>
        Assert.Equal("c82ec80ea0288e83a741d6b1746ed47acffea5fb718a82bc78be647e95e35177", ExactText.From("Zoë agrees").Hash.ToString());

    [Fact]
    public void A_hash_is_read_as_it_is_printed() => Laws.Hold<string?>(text => TextHash.Of(text ?? "") is var hash && TextHash.Parse(hash.ToString().ToUpperInvariant()) == hash && hash.Short == hash.ToString()[..12]);

    [Theory]
    [InlineData(null)]
    [InlineData("abc")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void What_is_no_hash_is_refused(string? text)
    {
        Assert.False(TextHash.TryParse(text, null, out var hash));
        Assert.Equal(("", ""), (hash.ToString(), hash.Short));
    }
}
