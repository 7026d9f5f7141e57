using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The partnership's team fixes a version of an update.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class FixModel(ReadUpdatePapers read, WriteUpdatePaper write, Notices notices) : PageModel
{
    public UpdatePaperCase Paper { get; private set; } = null!;

    public Refusal? Refusal => write.Refusal;

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) => await ReadAsync(slug, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        var number = Paper.NextNumber;
        if (await write.FixAsync(Paper, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, $"Version {number} is fixed.");
        return Redirect($"{Paper.Url}?version={number}");
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        var found = await read.FindAsync(slug, cancellation);
        Paper = found!;
        return found is not null;
    }
}
