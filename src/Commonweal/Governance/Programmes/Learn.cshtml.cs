using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Programmes;

/// <summary>A partner, or the partnership's team, enters what another place has learnt (EVA-05).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class LearnModel(ReadPartners partners, ActOnProgramme acts, Standing standing, Notices notices) : ActPageModel(notices)
{
    private PartnerOrganisation? own;

    public override Refusal? Refusal => acts.MayLead(own).Refusal;

    [BindProperty]
    public LearnInput Input { get; set; } = new();

    protected override string Done => "The lesson is in the log.";

    protected override string After => LessonsModel.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
        return true;
    }

    protected override void Fill() => Input.On = acts.Today;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => acts.LearnAsync(
        own, new Lesson { LearntFrom = Input.LearntFrom!.Trim(), Title = Input.Title!.Trim(), Words = Input.Words!.Trim(), WhatToDo = Input.ToDo!.Trim(), On = Input.On!.Value, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct() },
        RequestKey, cancellation);
}

public sealed class LearnInput
{
    [Required(ErrorMessage = "Say where it comes from"), StringLength(200, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? LearntFrom { get; set; }

    [Required(ErrorMessage = "Enter the lesson in a few words"), StringLength(200, ErrorMessage = "The lesson must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what happened"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Say what we should do with it"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? ToDo { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }
}
