using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class OutcomeTests
{
    private static readonly Refusal No = new StatusNeedsReason();

    [Fact]
    public void A_value_is_given_back()
    {
        Outcome<int> outcome = 7;

        Assert.False(outcome.IsRefused);
        Assert.Equal(7, outcome.Value);
    }

    [Fact]
    public void A_refusal_has_no_value_and_says_why_to_whoever_asks_for_one()
    {
        Outcome<int> outcome = No;

        Assert.True(outcome.IsRefused);
        Assert.Same(No, outcome.Refusal);
        Assert.Contains(No.Sentence, Assert.Throws<InvalidOperationException>(() => outcome.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_refusal_is_not_asked() =>
        Assert.Same(No, ((Outcome<int>)No).Then<int>(_ => throw new InvalidOperationException("asked")).Refusal);

    [Fact]
    public void What_follows_a_value_is() => Laws.Hold<int>(value => Outcome.Of(value).Then<long>(v => v * 2L).Value == value * 2L);

    [Fact]
    public void A_refusal_prints_as_its_sentence() => Assert.Equal(No.Sentence, No.ToString());
}
