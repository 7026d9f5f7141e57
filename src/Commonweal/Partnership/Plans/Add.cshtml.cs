using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

[Shows(KindOfThing.Partnership)]
public sealed class AddModel(CommonwealContext context, EnterPlan enterPlan, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<PlanKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Ways { get; } = [.. new[] { PlanSharing.Public, PlanSharing.InFull, PlanSharing.NotInFull }.Select(s => new Choice(s.ToString(), s.InWords()))];

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Input.Partner = standing.PartnerSlug;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var partner = partners.Find(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var entry = new PlanEntry(partner, Input.Kind!.Value, Input.Name!.Trim(), Input.Shared!.Value, Input.From, Input.To, Input.Where!.Trim());
        var outcome = await enterPlan.ExecuteAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The plan is entered. Its priorities and aligned parts are entered below.");
        return Redirect($"{PlanRow.ListAddress}/{outcome.Value.Slug}");
    }

    private async Task ReadAsync(CancellationToken cancellation) => partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
}

public sealed class PlanInput
{
    [Required(ErrorMessage = "Choose whose plan it is")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter what the plan is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose what kind of plan it is")]
    public PlanKind? Kind { get; set; }

    [Required(ErrorMessage = "Choose how far the others have seen it")]
    public PlanSharing? Shared { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Say where the plan can be read"), StringLength(400, ErrorMessage = "Where it can be read must be 400 characters or fewer")]
    public string? Where { get; set; }
}
