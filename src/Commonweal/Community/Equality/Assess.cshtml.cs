using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Equality;

/// <summary>Enters an assessment by characteristic, or that none is needed and why.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AssessModel(AssessEquality assess, ReadDecisions decisions, PartnershipClock clock, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    private string back = AssessmentReading.ListAddress;

    public static IReadOnlyList<Choice> Judgements { get; } = [new(nameof(EqualityJudgement.Assessed), "The effects were assessed"), new(nameof(EqualityJudgement.NotNeeded), "No assessment is needed")];

    public static IReadOnlyList<Choice> EffectChoices { get; } = [.. Enum.GetValues<LikelyEffect>().Select(e => new Choice(e.ToString(), e.InWords()))];

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    [BindProperty]
    public AssessInput Input { get; set; } = new();

    public override string Back => back;

    protected override string Done => "The assessment is public.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Decisions = [.. (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Decision.Slug, d.Decision.Title))];

        // The characteristics are those of the law, whatever a form sends.
        var sent = Input.Effects;
        Input.Effects = [.. Enum.GetValues<Characteristic>().Select((c, i) => i < sent.Count ? new EffectInput { Characteristic = c, Effect = sent[i].Effect, Evidence = sent[i].Evidence, Mitigation = sent[i].Mitigation } : new EffectInput { Characteristic = c })];
        return true;
    }

    protected override void Fill() => (Input.AssessedOn, Input.Decision) = (clock.Today, Request.Query["decision"]);

    protected override void Check()
    {
        if (Input.Decision is { } matter && Decisions.All(d => d.Value != matter))
        {
            ModelState.AddModelError("Input.Decision", "Choose a decision from the list");
        }

        foreach (var (effect, i) in Input.Effects.Select((e, i) => (e, i)).Where(pair => pair.e.Effect is not null && string.IsNullOrWhiteSpace(pair.e.Evidence)))
        {
            ModelState.AddModelError($"Input.Effects[{i}].Evidence", $"{effect.Characteristic.InWords()}: say what is known, or that nothing is");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var made = await assess.ExecuteAsync(Input, RequestKey, cancellation);
        back = made.IsRefused ? back : AssessmentReading.Address(made.Value.Slug);
        return made.Refusal;
    }
}

public sealed class AssessInput
{
    private const int Most = 2000;
    private const string TooLong = "This must be 2,000 characters or fewer";

    [Required(ErrorMessage = "Enter what it is about"), StringLength(150, ErrorMessage = "This must be 150 characters or fewer")]
    public string? Title { get; set; }

    public string? Decision { get; set; }

    [Required(ErrorMessage = "Enter the day it was made")]
    public DateOnly? AssessedOn { get; set; }

    [Required(ErrorMessage = "Choose what was judged")]
    public EqualityJudgement? Judgement { get; set; }

    [Required(ErrorMessage = "Say what was found, or why none is needed"), StringLength(Most, ErrorMessage = TooLong)]
    public string? Summary { get; set; }

    [Required(ErrorMessage = "Say who judged"), StringLength(200, ErrorMessage = "The post must be 200 characters or fewer")]
    public string? JudgedBy { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? Eliminate { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? Advance { get; set; }

    [StringLength(Most, ErrorMessage = TooLong)]
    public string? Foster { get; set; }

    [MaxLength(20, ErrorMessage = "There are nine characteristics")]
    public List<EffectInput> Effects { get; set; } = [];
}

public sealed class EffectInput
{
    public Characteristic Characteristic { get; set; }

    public LikelyEffect? Effect { get; set; }

    [StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Evidence { get; set; }

    [StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Mitigation { get; set; }
}
