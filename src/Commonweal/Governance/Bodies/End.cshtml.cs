using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Bodies;

/// <summary>Ends a seat on a body; that it was there stays on record.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EndModel(ReadBodies bodies, GiveSeat giveSeat, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    public BodyPageReading Whole { get; private set; } = null!;

    public MemberReading Member { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    [BindProperty, Required(ErrorMessage = "Enter the last day")]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string seat, CancellationToken cancellation)
    {
        LastDay = clock.Today;
        return await ReadAsync(slug, seat, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string seat, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, seat, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((await giveSeat.EndAsync(Whole, Member, LastDay!.Value, RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The seat ends on the day you gave.");
        return Redirect($"{Whole.Reading.Url}#members");
    }

    private async Task<bool> ReadAsync(string slug, string seat, CancellationToken cancellation)
    {
        if (await bodies.PageAsync(slug, cancellation) is not { } whole || whole.AllSeats.FirstOrDefault(m => m.Seat.SeatKey == seat && m.Seat.To is null) is not { } member)
        {
            return false;
        }

        (Whole, Member) = (whole, member);
        Refusal = BodyRules.MayEnterFor(whole.Reading.Body, whole.Reading.Of, standing.Speaker).Refusal;
        return true;
    }
}
