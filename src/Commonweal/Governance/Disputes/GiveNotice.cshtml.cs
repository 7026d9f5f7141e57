using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Disputes;

/// <summary>A partner gives written notice of a dispute.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class GiveNoticeModel(KeepDisputes keep, ReadPartners readPartners, ReadAgreements agreements, ReadDecisions decisions, Standing standing, Notices notices) : PageModel
{
    private const string SomethingElse = "something-else";

    private IReadOnlyList<PartnerOrganisation> partners = [];

    public IEnumerable<Choice> Partners => partners.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name));

    /// <summary>By the address of its page.</summary>
    public IReadOnlyList<Choice> Abouts { get; private set; } = [];

    [BindProperty]
    public NoticeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var about = Abouts.FirstOrDefault(a => a.Value == Input.About);
        if (about is null)
        {
            ModelState.TryAddModelError("Input.About", "Choose what it is about");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new NoticeEntry(
            Input.Title!.Trim(), [.. partners.Where(p => Input.With.Contains(p.Slug))], about!.Text, about.Value == SomethingElse ? null : about.Value, string.IsNullOrWhiteSpace(Input.Part) ? null : Input.Part.Trim(), Input.Words!.Trim());
        var outcome = await keep.GiveNoticeAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "Notice is given.");
        return Redirect(DisputeReading.Address(outcome.Value.Slug));
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        partners = await readPartners.TakenPartAsync(cancellation);
        Abouts =
        [
            .. (await agreements.ListAsync(cancellation)).Select(a => new Choice(a.Url, a.Agreement.Title)),
            .. (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Url, d.Decision.Title)),
            new Choice(SomethingElse, "Something else"),
        ];
    }
}

public sealed class NoticeInput
{
    [Required(ErrorMessage = "Say what is in dispute"), StringLength(120, ErrorMessage = "This must be 120 characters or fewer")]
    public string? Title { get; set; }

    public List<string> With { get; set; } = [];

    public string? About { get; set; }

    [StringLength(200, ErrorMessage = "The clause or part must be 200 characters or fewer")]
    public string? Part { get; set; }

    [Required(ErrorMessage = "Say what is in dispute and what you ask for"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
