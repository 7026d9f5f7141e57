using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class SlugTests
{
    [Fact]
    public void From_any_text_comes_a_slug() => Laws.Hold<string?>(text => Slug.IsSlug(Slug.From(text ?? "")));

    [Fact]
    public void A_slug_stays_as_it_is() => Laws.Hold<string?>(text => Slug.From(text ?? "") is var slug && Slug.From(slug) == slug);

    [Theory]
    [InlineData("Ms Zoë O'Neill", "ms-zoe-oneill")]
    [InlineData("Camden & Islington NHS FT", "camden-islington-nhs-ft")]
    [InlineData("—", "unnamed")]
    public void A_name_becomes_a_slug(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Whittington")]
    [InlineData("whittington--health")]
    [InlineData("-whittington")]
    public void What_is_no_slug_is_none(string? text) => Assert.False(Slug.IsSlug(text));
}
