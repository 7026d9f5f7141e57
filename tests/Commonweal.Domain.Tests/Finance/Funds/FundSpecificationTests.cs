using Commonweal.Domain.Finance.Funds;

namespace Commonweal.Domain.Tests.Finance.Funds;

[Trait("Requirement", "S75-14")]
public sealed class FundSpecificationTests
{
    private static readonly DateOnly Day = new(2017, 4, 1);

    [Fact]
    public void Every_provider_that_is_paid_is_under_it_or_named_as_not_yet()
    {
        Assert.Equal(["Carer", "Driver"], Assert.IsType<ProviderLeftOut>(Of([new("Cook", true)]).MayStand(["Driver", "Cook", "Carer"], null).Refusal).Providers);
        Assert.False(Of([new("Cook", true), new("Driver", false)]).MayStand(["Driver", "Cook"], null).IsRefused);
    }

    [Fact]
    public void A_provider_is_named_once() => Assert.Equal(new ProviderNamedTwice("Cook"), Of([new("Cook", true), new("cook", false)]).MayStand([], null).Refusal);

    [Fact]
    public void A_version_begins_with_the_one_before_it_to_correct_it_or_after_it()
    {
        Assert.Equal(new LaterSpecificationStands(Day.AddDays(1)), Of([new("Cook", true)]).MayStand([], Day.AddDays(1)).Refusal);
        Assert.False(Of([new("Cook", true)]).MayStand([], Day).IsRefused);
    }

    [Fact]
    public void Names_are_read_one_on_each_line() => Assert.Equal(["Cook", "Driver"], FundSpecification.Named(" Cook \r\n\r\nDriver", true).Select(p => p.Name));

    private static FundSpecification Of(IReadOnlyList<SpecifiedProvider> providers) => new("Title", "Words", [1], providers, Day);
}
