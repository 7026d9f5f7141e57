using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class SlugTests
{
    [Fact]
    public void From_any_text_comes_a_slug() => Laws.Hold<string?>(text => Slug.IsSlug(Slug.From(text ?? "")));
}
