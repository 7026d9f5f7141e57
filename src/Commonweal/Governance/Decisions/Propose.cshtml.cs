using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Decisions;

/// <summary>Proposes a matter for the partner one acts for, or for the partnership's own team.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ProposeModel(ReadDecisions decisions, ReadBodies bodies, ReadPartners partners, ProposeDecision propose, Standing standing, Notices notices) : PageModel
{
    private IReadOnlyList<PartnerOrganisation> organisations = [];

    public static IReadOnlyList<Choice> Subjects { get; } = [.. Enum.GetValues<DecisionSubject>().Select(s => new Choice(s.ToString(), s.InWords()))];

    public IReadOnlyList<Choice> Forums { get; private set; } = [];

    public IReadOnlyList<Choice> Partners => [.. organisations.Select(p => new Choice(p.Slug, p.Name))];

    /// <summary>The settled matter that this one opens again.</summary>
    public DecisionCase? Old { get; private set; }

    public Refusal? Refusal => DecisionSpeaking.MayPropose(standing.PartnerId, standing.PartnerName ?? "", standing.Speaker).Refusal ?? (Old?.Reading.IsSettled == false ? new StillOnItsWay(Old.Decision.Title) : null);

    [BindProperty(SupportsGet = true)]
    public string? Reopens { get; set; }

    [BindProperty]
    public ProposeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new DecisionEntry(
            Input.Title!.Trim(), Input.Question!.Trim(), Input.Subject!.Value, string.IsNullOrEmpty(Input.Forum) ? null : Input.Forum, string.IsNullOrWhiteSpace(Input.Fund) ? null : Slug.From(Input.Fund),
            organisations.FirstOrDefault(p => p.Slug == Input.FundLead), organisations.FirstOrDefault(p => p.Id == standing.PartnerId), Old, Input.ReopenedBecause?.Trim());
        var outcome = await propose.ExecuteAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The matter is proposed. Say next what it would do, and share it.");
        return Redirect(DecisionCase.Address(outcome.Value.Slug));
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        organisations = [.. (await partners.ListAsync(cancellation)).Select(p => p.Partner)];
        Forums = [.. (await bodies.ListAsync(cancellation)).Where(b => b.Body.PartnerId is null && b.Body.Kind is BodyKind.InformalForum).Select(b => new Choice(b.Body.Slug, b.Body.Name))];
        Old = string.IsNullOrEmpty(Reopens) ? null : await decisions.FindAsync(Reopens, cancellation);
        if (Input.Forum is { Length: > 0 } forum && Forums.All(f => f.Value != forum))
        {
            ModelState.AddModelError("Input.Forum", "Choose one of the bodies in the list");
        }
    }
}

public sealed class ProposeInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what is to be decided"), StringLength(600, ErrorMessage = "The question must be 600 characters or fewer")]
    public string? Question { get; set; }

    [Required(ErrorMessage = "Choose what kind of matter it is")]
    public DecisionSubject? Subject { get; set; }

    public string? Forum { get; set; }

    [StringLength(80, ErrorMessage = "The fund must be 80 characters or fewer")]
    public string? Fund { get; set; }

    public string? FundLead { get; set; }

    [StringLength(2000, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string? ReopenedBecause { get; set; }
}
