using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>Plans and priorities that partners enter themselves.</summary>
public sealed class PartnerPlanTests
{
    private static readonly DateOnly April = new(2017, 4, 1);

    [Fact]
    [Trait("Requirement", "COM-08")]
    public void A_plan_ends_after_it_begins_and_its_partner_has_no_other_of_its_name()
    {
        Assert.False(PartnerPlan.MayEnter(Plan("Borough plan", April.AddYears(1)), [Plan("Corporate plan")]).IsRefused);
        Assert.IsType<PlanEndsBeforeItBegins>(PartnerPlan.MayEnter(Plan("Borough plan", April.AddDays(-1)), []).Refusal);
        Assert.IsType<PlanEnteredAlready>(PartnerPlan.MayEnter(Plan("Borough plan"), [Plan("borough plan")]).Refusal);
    }

    [Fact]
    [Trait("Requirement", "COM-14")]
    public void Priorities_are_numbered_from_one_and_each_number_is_used_once()
    {
        Assert.False(PlanPriority.MayEnter(Priority(2), [Priority(1)]).IsRefused);
        Assert.IsType<PriorityNumberTaken>(PlanPriority.MayEnter(Priority(1), [Priority(1)]).Refusal);
        Assert.IsType<PriorityNumberBelowOne>(PlanPriority.MayEnter(Priority(0), []).Refusal);
    }

    private static PartnerPlan Plan(string name, DateOnly? to = null) => new()
    {
        Id = PlanId.From(Guid.Empty), Slug = "plan", PartnerId = PartnerId.From(Guid.Empty), Kind = PlanKind.CorporatePlan, Name = name, Shared = PlanSharing.Public, From = April, To = to,
        Provenance = new(null, "Made up for a test"),
    };

    private static PlanPriority Priority(int number) => new() { Slug = $"plan-{number}", PlanId = PlanId.From(Guid.Empty), Number = number, Provenance = new(null, "Made up for a test") };
}
