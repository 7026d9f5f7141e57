using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Says of a proposal what must be said before it is decided.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ParticularsModel(ReadDecisions decisions, PrepareDecision prepare, Notices notices) : DecisionFormModel(decisions, notices)
{
    private const string Yes = "yes";

    public static IReadOnlyList<Choice> Effects { get; } = [.. Enum.GetValues<EffectOnResidents>().Select(e => new Choice(e.ToString(), e.InWords()))];

    public static IReadOnlyList<Choice> Equalities { get; } = [.. Enum.GetValues<EqualityPosition>().Select(e => new Choice(e.ToString(), e.InWords()))];

    public static IReadOnlyList<Choice> Consultations { get; } = [.. Enum.GetValues<ConsultationPosition>().Select(e => new Choice(e.ToString(), e.InWords()))];

    public static IReadOnlyList<Choice> Routes { get; } = [.. Enum.GetValues<ProcurementRoute>().Select(e => new Choice(e.ToString(), e.InWords()))];

    public static IReadOnlyList<Choice> Adverts { get; } = [new(Yes, "The advertisement names the other partner")];

    public static IReadOnlyList<Choice> Monies { get; } = [new(Yes, "It costs and brings nobody anything")];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal;

    [BindProperty]
    public ParticularsInput Input { get; set; } = new();

    protected override string Done => StillMissing is { Count: > 0 } missing ? $"Still missing: {string.Join("; ", missing)}." : "What you said is kept.";

    /// <summary>What of the proposal is missing once this is said.</summary>
    private IReadOnlyList<string> StillMissing
    {
        get
        {
            var reading = Matter.Reading;
            var after = reading.History with { Particulars = [Said(prepare.Today, DateTime.MaxValue)] };
            return [.. Gates.Missing(after, reading.Setting, prepare.Today).Where(l => l.Gate == Gate.Proposal).Select(l => l.Sentence)];
        }
    }

    protected override void Fill()
    {
        if (Matter.Reading.Particulars is { } said)
        {
            Input = new ParticularsInput
            {
                Effect = said.Effect, EffectInWords = said.EffectInWords, HowUsersWereHeard = said.HowUsersWereHeard, Equality = said.Equality, EqualityAssessedOn = said.EqualityAssessedOn, EqualityInWords = said.EqualityInWords,
                Consultation = said.Consultation, ConsultationInWords = said.ConsultationInWords, Procurement = said.Procurement, ProcurementInWords = said.ProcurementInWords, Advert = said.AdvertNamesPartners ? [Yes] : [],
                Indicators = said.Indicators, Objective = said.Objective, RegardToNeeds = said.RegardToNeeds, RegardToStrategies = said.RegardToStrategies, Money = said.HasNoMoney ? [Yes] : [],
            };
        }
    }

    protected override void Check()
    {
        if (DecisionRules.MayHaveAssessed(Input.EqualityAssessedOn, prepare.Today).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.EqualityAssessedOn");
        }

        if (Input.EqualityAssessedOn is not null && Input.Equality != EqualityPosition.Assessed)
        {
            ModelState.AddModelError("Input.Equality", "Choose “Assessed” beside the day of an assessment, or leave the day empty");
        }

        if (DecisionRules.MaySayOfMoney(Matter.Reading, Input.Money.Contains(Yes)).Refusal is { } otherwise)
        {
            ModelState.AddRefusal(otherwise, "Input.Money");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => prepare.SayAsync(Matter, Said, RequestKey, cancellation);

    private Particulars Said(DateOnly on, DateTime now) => new()
    {
        DecisionId = Matter.Decision.Id, On = on, Effect = Input.Effect, EffectInWords = Trimmed(Input.EffectInWords), HowUsersWereHeard = Trimmed(Input.HowUsersWereHeard), Equality = Input.Equality,
        EqualityAssessedOn = Input.EqualityAssessedOn, EqualityInWords = Trimmed(Input.EqualityInWords), Consultation = Input.Consultation, ConsultationInWords = Trimmed(Input.ConsultationInWords),
        Procurement = Input.Procurement, ProcurementInWords = Trimmed(Input.ProcurementInWords), AdvertNamesPartners = Input.Advert.Contains(Yes), Indicators = Trimmed(Input.Indicators), Objective = Trimmed(Input.Objective),
        RegardToNeeds = Trimmed(Input.RegardToNeeds), RegardToStrategies = Trimmed(Input.RegardToStrategies), HasNoMoney = Input.Money.Contains(Yes), KnownFrom = now,
    };
}

public sealed class ParticularsInput
{
    private const int Most = 2000;
    private const string TooLong = "This must be 2,000 characters or fewer";

    public EffectOnResidents? Effect { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? EffectInWords { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? HowUsersWereHeard { get; set; }

    public EqualityPosition? Equality { get; set; }

    public DateOnly? EqualityAssessedOn { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? EqualityInWords { get; set; }

    public ConsultationPosition? Consultation { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? ConsultationInWords { get; set; }

    public ProcurementRoute? Procurement { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? ProcurementInWords { get; set; }

    public List<string> Advert { get; set; } = [];

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? Indicators { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? Objective { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? RegardToNeeds { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? RegardToStrategies { get; set; }

    public List<string> Money { get; set; } = [];
}
