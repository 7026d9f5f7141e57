using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.People;

[Shows(KindOfThing.Partnership)]
public sealed class EndModel(ReadPeople people, NamePostHolder namePostHolder, Standing standing) : PageModel
{
    public HolderReading Holder { get; private set; } = null!;

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => NamePostHolder.MayEnd(Holder.Partner, standing.Speaker).Refusal;

    [BindProperty]
    public EndInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, long holding, CancellationToken cancellation) => await ReadAsync(slug, holding, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, long holding, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, holding, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await namePostHolder.EndAsync(Holder, Input.LastDay!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.LastDay");
            return Page();
        }

        return Redirect(Holder.Url);
    }

    private async Task<bool> ReadAsync(string slug, long holding, CancellationToken cancellation)
    {
        if ((await people.HistoryOfAsync(slug, cancellation)).FirstOrDefault(h => h.Holding.Id == holding && h.Holding.To is null) is not { } holder)
        {
            return false;
        }

        Holder = holder;
        return true;
    }
}

public sealed class EndInput
{
    [Required(ErrorMessage = "Enter the last day in post")]
    public DateOnly? LastDay { get; set; }
}
