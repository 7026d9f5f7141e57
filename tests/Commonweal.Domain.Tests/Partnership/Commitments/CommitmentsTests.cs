using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>Commitments, promises, stopped services, representations, plans, enablers and contributions.</summary>
public sealed class CommitmentsTests
{
    private static readonly PartnerId Uclh = Papers.Partner("uclh");
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = new(2017, 6, 30);

    [Fact]
    [Trait("Requirement", "COM-08")]
    [Trait("Requirement", "COM-09")]
    [Trait("Requirement", "COM-10")]
    [Trait("Requirement", "COM-11")]
    [Trait("Requirement", "COM-12")]
    [Trait("Requirement", "COM-13")]
    public void The_eight_commitments_are_held_with_the_clause_of_each()
    {
        var commitments = Papers.Read("commitments.json").Facts("commitments").Select(c => new Commitment
        {
            AgreementVersionId = AgreementVersionId.From(Papers.Id("partnership-agreement 2")),
            Number = c.Whole("number")!.Value,
            Title = c.Required("title"),
            Summary = c.Required("summary"),
            ClauseReference = c.Required("clause"),
            Provenance = Papers.Provenance(c),
        }).ToList();

        Assert.Equal(
            [
                "One ambition", "One set of behaviours", "One plan", "One transformation approach", "One delivery team", "One approach to quality and performance",
                "One financial plan", "One set of governance arrangements",
            ],
            commitments.OrderBy(c => c.Number).Select(c => c.Title));
        Assert.All(commitments, c => Assert.Equal($"C{c.Number}", c.ClauseReference));
    }

    [Fact]
    [Trait("Requirement", "COM-03")]
    public void Six_behaviours_and_nine_lines_of_system_leaders_can_each_be_cited()
    {
        var facts = Papers.Read("commitments.json");

        Assert.Equal(6, facts.Facts("behaviours").Select((b, i) => Behaviour(b, BehaviourKind.Behaviour, i)).DistinctBy(b => b.ClauseReference).Count());
        Assert.Equal(9, facts.Facts("systemLeaderLines").Select((b, i) => Behaviour(b, BehaviourKind.SystemLeaderLine, i)).DistinctBy(b => b.ClauseReference).Count());

        static Behaviour Behaviour(System.Text.Json.JsonElement fact, BehaviourKind kind, int index) => new()
        {
            Slug = fact.Required("slug"), Kind = kind, Number = index + 1, Title = fact.Words("title"), Text = fact.Required("text"), ClauseReference = fact.Required("clause"),
            Provenance = Papers.Provenance(fact),
        };
    }

    [Fact]
    [Trait("Requirement", "COM-06")]
    public void A_promise_names_its_owner_and_is_kept_or_not_on_any_day()
    {
        var promise = Promise("board");
        PromiseReport kept = new() { PromiseId = promise.Id, On = Day.AddDays(20), Status = ReportedStatus.Met, Words = "Done", KnownFrom = default, Provenance = Made };
        var history = new PromiseHistory(promise, [kept]);

        Assert.IsType<PromiseNeedsOwner>(Commonweal.Domain.Partnership.Commitments.Promise.MayBeMade(Promise(null)).Refusal);
        Assert.False(Commonweal.Domain.Partnership.Commitments.Promise.MayBeMade(promise).IsRefused);
        Assert.Equal(TargetState.NotYetSet, history.On(Day.AddDays(-1)).State);
        Assert.Equal(TargetState.PassedWithNothingReported, history.On(Day.AddDays(19)).State);
        Assert.Equal(TargetState.MetLate, history.On(Day.AddDays(20)).State);
        Assert.Equal(kept, Assert.Single(history.Reports));

        static Promise Promise(string? owner) => new()
        {
            Id = PromiseId.From(Papers.Id("promise")), Slug = "promise", Text = "Engage staff", MadeOn = Day, MadeOnIsStated = false, MadeAt = "Away-day",
            Due = DueDate.OnDay(Day.AddDays(10)), OwnerBody = owner, Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "COM-01")]
    public void A_stopped_service_says_why()
    {
        Assert.Equal("Say why Leaflets was stopped: what it did not add.", Assert.IsType<StoppingNeedsReason>(StoppedService.MayRecord(Stopped("")).Refusal).Sentence);
        Assert.False(StoppedService.MayRecord(Stopped("Nobody read them")).IsRefused);

        static StoppedService Stopped(string reason) => new()
        {
            Name = "Leaflets", StoppedBy = Uclh, StoppedOn = Day, Reason = reason, KnownFrom = default, Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "COM-02")]
    public void A_representation_to_a_regulator_says_to_whom_and_what()
    {
        Assert.IsType<RepresentationNeedsWords>(Representation.MayRecord(To("NHS Improvement", " ")).Refusal);
        Assert.IsType<RepresentationNeedsWords>(Representation.MayRecord(To("", "Let us report as one")).Refusal);
        Assert.False(Representation.MayRecord(To("NHS Improvement", "Let us report as one")).IsRefused);

        static Representation To(string regulator, string words) => new()
        {
            MadeTo = regulator, MadeOn = Day, MadeBy = Uclh, Subject = "Single returns", Words = words, KnownFrom = default, Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "COM-08")]
    [Trait("Requirement", "COM-09")]
    [Trait("Requirement", "COM-14")]
    public void Each_partners_plans_and_priorities_are_held_by_kind()
    {
        var facts = Papers.Read("plans.json");
        var plans = facts.Facts("plans").Select(p => new PartnerPlan
        {
            Id = PlanId.From(Papers.Id(p.Required("slug"))), Slug = p.Required("slug"), PartnerId = Papers.Partner(p.Required("partner")), Kind = p.Choice<PlanKind>("kind"),
            Name = p.Required("name"), Shared = p.Choice<PlanSharing>("shared"), From = p.Date("from"), To = p.Date("to"), Provenance = Papers.Provenance(p),
        }).ToList();
        var priorities = facts.Facts("priorities").Select(p => new PlanPriority
        {
            Slug = p.Required("slug"), PlanId = PlanId.From(Papers.Id(p.Required("plan"))), Number = p.Whole("number")!.Value, Text = p.Words("text"), Provenance = Papers.Provenance(p),
        }).ToList();

        Assert.Equal(2, plans.Count(p => p.Kind == PlanKind.TransformationProgramme));
        Assert.Equal(4, plans.Count(p => p.Kind == PlanKind.CostImprovementProgramme));
        Assert.Equal(6, plans.Count(p => p.Kind == PlanKind.RegionalPlanInput));
        Assert.Equal([2, 4], priorities.GroupBy(p => p.PlanId).Select(g => g.Count()).Order());
        Assert.All(priorities, p => Assert.Contains(plans, plan => plan.Id == p.PlanId));
    }

    [Fact]
    [Trait("Requirement", "COM-15")]
    public void Enablers_are_held_with_their_project_support()
    {
        var enablers = Papers.Read("workforce.json").Facts("enablers").Select(e => new Enabler
        {
            Slug = e.Required("slug"), Name = e.Required("name"), Text = e.Required("text"), ProjectSupport = e.Choice<ProjectSupport>("projectSupport"), Provenance = Papers.Provenance(e),
        }).ToList();

        Assert.Equal(["estates", "workforce"], enablers.Where(e => e.ProjectSupport == ProjectSupport.Planned).Select(e => e.Slug).Order(StringComparer.Ordinal));
        Assert.Contains(enablers, e => e.Slug == "information-technology");
    }

    [Fact]
    [Trait("Requirement", "AGR-11")]
    public void Money_contributed_says_how_much_and_kind_may_be_left_unvalued()
    {
        Assert.IsType<MoneyNeedsASum>(ResourceContribution.MayRecord(Contribution(ContributionKind.Money, null)).Refusal);
        Assert.IsType<ContributionEndsBeforeItBegins>(ResourceContribution.MayRecord(Contribution(ContributionKind.Money, 1, Day.AddDays(-1))).Refusal);
        Assert.False(ResourceContribution.MayRecord(Contribution(ContributionKind.Money, 12_000_00)).IsRefused);
        Assert.False(ResourceContribution.MayRecord(Contribution(ContributionKind.InKind, null)).IsRefused);
        Assert.IsType<ContributionHeldFrom>(ResourceContribution.MayFollow(Contribution(ContributionKind.InKind, null), [Contribution(ContributionKind.InKind, null)]).Refusal);
        Assert.False(ResourceContribution.MayFollow(Contribution(ContributionKind.InKind, null), []).IsRefused);

        static ResourceContribution Contribution(ContributionKind kind, long? pence, DateOnly? to = null) => new()
        {
            PartnerId = Uclh, Kind = kind, What = "The programme team", AnnualPence = pence, From = Day, To = to, KnownFrom = default, Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "AGR-11")]
    public void A_contribution_of_nothing_is_refused() => Assert.IsType<ContributionOfNothing>(ResourceContribution.MayRecord(new()
    {
        PartnerId = Uclh, Kind = ContributionKind.InKind, What = " ", From = Day, KnownFrom = default, Provenance = Made,
    }).Refusal);
}
