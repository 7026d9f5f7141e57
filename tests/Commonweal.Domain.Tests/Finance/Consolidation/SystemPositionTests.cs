using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Consolidation;

public sealed class SystemPositionTests
{
    private static readonly Month July = new(2017, 7);

    private static readonly IReadOnlyList<PositionLine> Lines = [Line("CCG", "diabetes", 100_00), Line("Trust", "diabetes", 70_00), Line("Trust", "emergency-care", 50_00)];

    [Fact]
    [Trait("Requirement", "BUD-01")]
    public void What_one_pays_another_for_a_service_and_both_say_is_counted_once()
    {
        var position = SystemPosition.Of(July, Lines, [Balance("CCG", "Trust", "diabetes", new(2017, 6), 60_00, 60_00), Balance("CCG", "Trust", "diabetes", July, 20_00, 15_00)], []);

        Assert.Equal([(170_00L, 75_00L, 95_00L), (50_00L, 0L, 50_00L)], position.Services.Select(s => (s.GrossCost.Pence, s.Eliminated.Pence, s.Cost.Pence)));
        Assert.Equal(new Money(145_00), position.Cost);
    }

    [Fact]
    public void What_is_no_line_of_its_payer_is_taken_out_of_the_whole_alone()
    {
        var position = SystemPosition.Of(July, Lines, [Balance("CCG", "Trust", "oncology", July, 10_00, 10_00)], []);

        Assert.Equal((new Money(10_00), new Money(210_00)), (position.EliminatedElsewhere, position.Cost));
    }

    [Fact]
    public void A_payment_to_a_partner_that_has_not_signed_another_year_and_a_later_month_are_left_in()
    {
        var position = SystemPosition.Of(
            July, Lines, [Balance("CCG", "Council", "diabetes", July, 5_00, 5_00), Balance("CCG", "Trust", "diabetes", new(2017, 3), 5_00, 5_00), Balance("CCG", "Trust", "diabetes", new(2017, 8), 5_00, 5_00)], ["Council"]);

        Assert.Equal(Money.Zero, position.Eliminated);
        Assert.Equal("This is partial: Council is missing.", position.Label);
    }

    [Fact]
    public void Services_and_what_is_taken_out_make_the_whole() => Laws.Hold(
        Gen.Choose(-1_000_000, 1_000_000).Select(p => new Money(p)).ArrayOf(4),
        sums => SystemPosition.Of(July, [Line("CCG", "a", sums[0].Pence), Line("Trust", "b", sums[1].Pence)], [Balance("CCG", "Trust", "a", July, sums[2].Pence, sums[3].Pence), Balance("CCG", "Trust", "c", July, sums[3].Pence, sums[2].Pence)], []) is var p
            && p.Cost == Money.Sum(p.Services.Select(s => s.Cost)) - p.EliminatedElsewhere && p.GrossCost == sums[0] + sums[1]);

    private static PositionLine Line(string partner, string service, long pence) => new(partner, service, service, 1, new(pence), new(pence), new(pence));

    private static Balance Balance(string payer, string payee, string service, Month month, long paid, long got) => new(payer, payee, service, month, new(paid), new(got));
}
