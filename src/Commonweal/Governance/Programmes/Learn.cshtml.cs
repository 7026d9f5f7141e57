using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>A partner, or the partnership's team, enters what another place has learnt (EVA-05).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class LearnModel(ReadPartners partners, ActOnProgramme acts, Standing standing, Notices notices) : PageModel
{
    private PartnerOrganisation? own;

    public Refusal? Refusal => acts.MayLead(own).Refusal;

    [BindProperty]
    public LearnInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Input.On = acts.Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var lesson = new Lesson
        {
            LearntFrom = Input.LearntFrom!.Trim(), Title = Input.Title!.Trim(), Words = Input.Words!.Trim(), WhatToDo = Input.ToDo!.Trim(), On = Input.On!.Value, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        if (await acts.LearnAsync(own, lesson, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The lesson is in the log.");
        return Redirect(LessonsModel.Address);
    }

    private async Task ReadAsync(CancellationToken cancellation) => own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
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
