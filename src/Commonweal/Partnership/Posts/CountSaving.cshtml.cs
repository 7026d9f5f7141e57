using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class CountSavingModel(ReadPosts posts, CountSaving countSaving, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    public PostReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners => [.. Reading.Partners.Select(p => new Choice(p.Slug, p.Name))];

    [BindProperty]
    public SavingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        (Input.Partner, Input.On) = (standing.PartnerSlug, clock.Today);
        return await ReadAsync(slug, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        var pence = AskTheBook.Pence(Input.AnnualPounds ?? "");
        if (pence is null)
        {
            ModelState.AddModelError("Input.AnnualPounds", "Enter a sum in pounds, such as 25,000");
        }

        var partner = Reading.Partners.FirstOrDefault(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var outcome = await countSaving.ExecuteAsync(Reading, partner, pence!.Value, Input.On!.Value, Input.How!.Trim(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The saving is entered. It is summed with the others on the list of joint posts.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        Reading = (await posts.FindAsync(slug, cancellation))!;
        return Reading is not null;
    }
}

public sealed class SavingInput
{
    [Required(ErrorMessage = "Choose the organisation that counted it")]
    public string? Partner { get; set; }

    public string? AnnualPounds { get; set; }

    [Required(ErrorMessage = "Enter the day on which it was counted")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say how it was counted"), StringLength(800, ErrorMessage = "How it was counted must be 800 characters or fewer")]
    public string? How { get; set; }
}
