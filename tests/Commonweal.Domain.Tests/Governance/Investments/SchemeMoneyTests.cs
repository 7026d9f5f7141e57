using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Investments;

public sealed class SchemeMoneyTests
{
    private static readonly DateOnly Day = new(2017, 7, 3);
    private static readonly PartnerId Ccg = Papers.Partner("ccg");
    private static readonly PartnerId Trust = Papers.Partner("trust");

    [Fact]
    [Trait("Requirement", "INV-08")]
    public void Who_pays_who_gains_and_what_the_whole_system_saves_stand_in_a_sentence()
    {
        Assert.Equal("Nobody has said yet who pays and who gains.", Told());
        Assert.Equal("1 partner pays £1,300 in a whole year, and 1 gains £1,300. Nothing is saved over the whole system: what one gains, another pays.", Told(Line(Ccg, -1_300), Line(Trust, 1_300)));
        Assert.Equal("Nobody pays, and 1 gains £5 in a whole year. Over the whole system £5 is saved.", Told(Line(Ccg, 5)));
        Assert.Equal("1 partner pays £7 of capital, and nobody gains. Over the whole system it costs £7.", Told(Line(Ccg, -7, MoneyKind.Capital)));
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public void What_a_partner_answers_of_itself_counts_before_what_another_wrote_of_its_revenue()
    {
        MoneyLine[] lines = [Line(Ccg, 900), Line(Trust, -500), Line(Trust, -40, MoneyKind.Capital)];

        Assert.Equal([90_000, -80_000, -4_000], SchemeMoney.Of(lines, Answered(ImpactKind.Effect, -80_000), Day).Lines.Select(l => l.SignedPence).OrderByDescending(Math.Abs));
        Assert.DoesNotContain(SchemeMoney.Of(lines, Answered(ImpactKind.NoEffect), Day).Lines, l => l.PartnerId == Trust && l.Kind == MoneyKind.AnnualRevenue);
        Assert.Contains(SchemeMoney.Of(lines, Answered(ImpactKind.NeedsTime), Day).Lines, l => l.PartnerId == Trust && l.AmountPence == 50_000);
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public void Lines_found_in_registers_come_to_what_the_registers_hold() => Laws.Hold(
        Gen.ListOf(from who in Gen.Elements(Ccg, Trust) from pence in Gen.Choose(-100_000, 100_000) select (who, (long)pence)),
        effects => SchemeMoney.Found(default, MoneyKind.AnnualRevenue, effects, Day, default).Sum(l => l.SignedPence) == effects.Sum(e => e.Item2));

    private static string Told(params MoneyLine[] lines) => SchemeMoney.InWords(SchemeMoney.Of(lines, [], Day));

    private static IReadOnlyList<ImpactReading> Answered(ImpactKind kind, long? pence = null) => ImpactReading.Of(
        [new ImpactAsked { PartnerId = Trust, On = Day, ReplyBy = Day.AddDays(14), KnownFrom = default }],
        [new ImpactAnswer { PartnerId = Trust, Kind = kind, AmountPence = pence, NeedsUntil = Day.AddDays(20), Words = "Our answer", On = Day, KnownFrom = default }], Day);

    private static MoneyLine Line(PartnerId partner, long pounds, MoneyKind kind = MoneyKind.AnnualRevenue) => new()
    {
        PartnerId = partner, Kind = kind, Direction = pounds > 0 ? MoneyDirection.Gains : MoneyDirection.Pays, AmountPence = Math.Abs(pounds) * 100, Words = "A line", On = Day, KnownFrom = default,
    };
}
