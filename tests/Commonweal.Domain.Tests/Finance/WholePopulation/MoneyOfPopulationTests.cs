using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.WholePopulation;

public sealed class MoneyOfPopulationTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));
    private static readonly PartnerId Council = PartnerId.From(Papers.Id("council"));

    [Fact]
    [Trait("Requirement", "BUD-04")]
    public void What_is_used_and_what_is_not_told_make_the_whole_from_either_side() => Laws.Hold(
        Gen.Choose(0, 500).ArrayOf(),
        sums =>
        {
            var money = Of([Row(PopulationMoney.Whole, 100_000), Row(PopulationMoney.Whole, 100_000, Council, MoneyRoute.AdultSocialCare), .. sums.Select((s, i) => i % 2 == 0 ? Row($"use-{i / 3}", s, version: i + 1) : Row($"use-{i / 3}", s, Council, MoneyRoute.AdultSocialCare, i + 1))]);
            return Money.Sum(money.Streams.Select(s => s.Used)) == Money.Sum(money.Uses.Select(u => u.Sum)) && money.Total == money.NotTold + Money.Sum(money.Uses.Select(u => u.Sum));
        });

    [Fact]
    public void No_more_is_used_than_there_is()
    {
        var money = Of([Row(PopulationMoney.Whole, 100), Row("hospital", 60)]);

        Assert.Equal(new MoreUsedThanThereIs(MoneyRoute.CcgAllocation, new(100), new(101)), money.MayState(Row("clinic", 41), PartnerKind.ClinicalCommissioningGroup).Refusal);
        Assert.Equal(new MoreUsedThanThereIs(MoneyRoute.CcgAllocation, new(59), new(60)), money.MayState(Row(PopulationMoney.Whole, 59, version: 2), PartnerKind.ClinicalCommissioningGroup).Refusal);
        Assert.False(money.MayState(Row("hospital", 100, version: 2), PartnerKind.ClinicalCommissioningGroup).IsRefused);
    }

    [Fact]
    public void The_whole_comes_before_its_uses_and_is_above_nought()
    {
        Assert.Equal(new StateTheWholeFirst(MoneyRoute.CcgAllocation), Of([]).MayState(Row("hospital", 1), PartnerKind.ClinicalCommissioningGroup).Refusal);
        Assert.Equal(new SumMustBeAboveNought(), Of([]).MayState(Row(PopulationMoney.Whole, 0), PartnerKind.ClinicalCommissioningGroup).Refusal);
    }

    [Theory]
    [InlineData(PartnerKind.NhsTrust, MoneyRoute.CcgAllocation)]
    [InlineData(PartnerKind.Council, MoneyRoute.CcgAllocation)]
    [InlineData(PartnerKind.ClinicalCommissioningGroup, MoneyRoute.AdultSocialCare)]
    public void Nobody_states_money_of_another_kind(PartnerKind kind, MoneyRoute stream) =>
        Assert.Equal(new StreamOfAnotherKind(stream), Of([]).MayState(Row(PopulationMoney.Whole, 1, stream: stream), kind).Refusal);

    [Fact]
    public void A_use_of_nought_is_taken_back() => Assert.Empty(Of([Row(PopulationMoney.Whole, 100), Row("hospital", 60), Row("hospital", 0, version: 2)]).Uses);

    private static MoneyOfPopulation Of(PopulationMoney[] rows) => MoneyOfPopulation.On(new(2017), rows, Day);

    private static PopulationMoney Row(string to, long pence, PartnerId? partner = null, MoneyRoute stream = MoneyRoute.CcgAllocation, int version = 1) => new()
    {
        PartnerId = partner ?? Ccg, Stream = stream, FinancialYear = 2017, To = to, ToName = to, Version = version, Pence = pence, Basis = "Budget book", On = Day, KnownFrom = DateTime.UnixEpoch,
    };
}
