using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Consultations;

/// <summary>Opens a consultation.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class OpenModel(RunConsultation run, ReadDecisions decisions, PartnershipClock clock, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    private string back = ConsultationReading.ListAddress;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    [BindProperty]
    public OpenInput Input { get; set; } = new();

    public override string Back => back;

    protected override string Done => "It is open to everybody on its days.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Decisions = [.. (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Decision.Slug, d.Decision.Title))];
        return true;
    }

    protected override void Fill() => (Input.Opens, Input.Decision) = (clock.Today, Request.Query["decision"]);

    protected override void Check()
    {
        if (Input.Decision is { } matter && Decisions.All(d => d.Value != matter))
        {
            ModelState.AddModelError("Input.Decision", "Choose a decision from the list");
        }

        if (Input is { Opens: { } opens, Closes: { } closes })
        {
            AddAt("Input.Opens", ConsultationRules.MayOpenOn(opens, clock.Today).Refusal);
            var close = ConsultationRules.MayClose(opens, closes, clock.Today).Refusal;
            AddAt("Input.Closes", close);
            AddAt("Input.WhyShort", close is null ? ConsultationRules.MayTake(opens, closes, Input.WhyShort).Refusal : null);
        }
    }

    private void AddAt(string field, Refusal? refusal)
    {
        if (refusal is not null)
        {
            ModelState.AddRefusal(refusal, field);
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var opened = await run.OpenAsync(Input, RequestKey, cancellation);
        back = opened.IsRefused ? back : ConsultationReading.Address(opened.Value.Slug);
        return opened.Refusal;
    }
}

public sealed class OpenInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(150, ErrorMessage = "The name must be 150 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what it is about"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? About { get; set; }

    [Required(ErrorMessage = "Enter what you ask"), StringLength(1000, ErrorMessage = "The question must be 1,000 characters or fewer")]
    public string? Question { get; set; }

    [StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Information { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? Opens { get; set; }

    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? Closes { get; set; }

    [StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? WhyShort { get; set; }

    public string? Decision { get; set; }
}
