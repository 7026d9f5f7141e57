using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Identity;

/// <summary>Chooses for whom and as what one acts (PAR-12): after signing in where there are several posts, and whenever one wants to change.</summary>
[Shows(KindOfThing.OwnAccount)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ActingModel(Standing standing, HeldPosts held, ChooseActing choose, PartnershipClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public long? Holding { get; set; }

    public IReadOnlyList<HeldPost> Posts { get; private set; } = [];

    public IReadOnlyList<string> Ended { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public string Next => LocalAddress.Or(ReturnUrl, Arrival.Today);

    public IEnumerable<Choice> Choices => Posts.Select(p => new Choice(p.HoldingId.ToString(CultureInfo.InvariantCulture), p.InWords));

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Holding = standing.HoldingId;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Holding is { } holding)
        {
            var chosen = await choose.ExecuteAsync(standing, holding, HttpContext.RequestAborted);
            if (!chosen.IsRefused)
            {
                return LocalRedirect(Next);
            }

            Refusal = chosen.Refusal;
        }
        else
        {
            ModelState.AddModelError(nameof(Holding), "Choose whom you act for");
        }

        await ReadAsync();
        return Page();
    }

    private async Task ReadAsync()
    {
        var all = await held.OfAsync(standing.PersonId!.Value, HttpContext.RequestAborted);
        Posts = [.. all.Where(p => p.IsHeldOn(clock.Today))];
        Ended = [.. all.Where(p => !p.IsHeldOn(clock.Today)).Select(p => p.WithDates(clock.Today))];
    }
}
