using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Concerns;

[Shows(KindOfThing.Concerns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RaiseModel(RaiseConcern raiseConcern, ReadPartners readPartners, ReadBehaviours readBehaviours, Standing standing, Notices notices) : PageModel
{
    private IReadOnlyList<PartnerOrganisation> partners = [];
    private IReadOnlyList<Behaviour> behaviours = [];

    public Refusal? Refusal => standing.PartnerId is { } own ? ConcernRules.ALeader(own, standing.Speaker).Refusal : new OnlyChairsAndChiefExecutives(standing.Speaker.InWords);

    public IEnumerable<Choice> Partners => partners.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name));

    public IEnumerable<Choice> Others => Partners;

    public IEnumerable<Choice> Behaviours => behaviours.Select(b => new Choice(b.Slug, b.Title is { } title ? $"{b.ClauseReference} {title}" : $"{b.ClauseReference} {b.Text}", b.Title is null ? null : b.Text));

    [BindProperty]
    public RaiseInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var files = await ModelState.AcceptAllAsync(Input.Files, "Input.Files", cancellation);
        if (partners.FirstOrDefault(p => p.Slug == Input.Subject) is not { } subject)
        {
            ModelState.TryAddModelError("Input.Subject", "Choose the organisation it is about");
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await raiseConcern.ExecuteAsync(
            new ConcernEntry(subject, [.. partners.Where(p => Input.With.Contains(p.Slug))], Input.Behaviours, Input.Words?.Trim() ?? "", files), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The concern is raised. The organisation sees it when you serve it.");
        return Redirect(ConcernReading.Address(outcome.Value.Reference));
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        partners = await readPartners.TakenPartAsync(cancellation);
        behaviours = await readBehaviours.ListAsync(cancellation);
    }
}

public sealed class RaiseInput
{
    public string? Subject { get; set; }

    public List<string> Behaviours { get; set; } = [];

    [StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    [MaxLength(5, ErrorMessage = "Send five files at most; more can come with the next step")]
    public List<IFormFile> Files { get; set; } = [];

    public List<string> With { get; set; } = [];
}
