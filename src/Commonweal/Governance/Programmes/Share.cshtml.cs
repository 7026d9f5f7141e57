using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Investments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>Whoever leads a programme shares it at the Board, which opens the matter in which it is answered and decided (PRG-01).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ShareModel(ReadProgrammes read, ActOnProgramme acts, Notices notices) : PageModel
{
    public ProgrammeCase Programme { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners => [.. Programme.Partners.Values.Where(p => p.Id != Programme.Programme.PartnerId).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Slug, p.Name))];

    public Refusal? Refusal => acts.MayLead(Programme.Partner).Refusal ?? (Programme.Matter is { } matter ? new SharedAlready(Programme.Reading.SharedOn ?? matter.Decision.ProposedOn) : null);

    [BindProperty]
    public BringInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        (Input.On, Input.ReplyBy) = (acts.Today, acts.Today.AddDays(14));
        return await ReadAsync(slug, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (Input.Partners.Any(slug => Partners.All(p => p.Value != slug)))
        {
            ModelState.AddModelError("Input.Partners", "Choose partners in the list");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var ask = Programme.Partners.Values.Where(p => Input.Partners.Contains(p.Slug)).ToList();
        if (await acts.ShareAsync(Programme, Input.On!.Value, Input.Words!.Trim(), ask, Input.ReplyBy, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The programme is shared, and its matter is open.");
        return Redirect(Programme.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        var found = await read.FindAsync(slug, cancellation);
        Programme = found!;
        return found is not null;
    }
}
