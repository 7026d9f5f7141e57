using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Disputes;

/// <summary>A dispute with its dated steps.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class DisputePageModel(ReadDisputes read, Standing standing, PartnershipClock clock) : PageModel
{
    public DisputeReading Reading { get; private set; } = null!;

    /// <summary>The steps that this reader may take now.</summary>
    public IReadOnlyList<DisputeForm> Turns { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string? format, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Turns = [.. DisputeForm.All.Where(f => !reading.History.MayBegin(f.Kind, standing.Speaker, clock.Today).IsRefused)];
        return format == "csv" ? Steps().CsvResult($"dispute-{slug}") : Page();
    }

    private DataTable<DisputeStep> Steps() => new("Steps",
        [
            new("step", "Step", s => s.Kind.InWords()),
            new("on", "On", s => s.On.ToString("O")),
            new("by", "By", s => Reading.Partners[s.PartnerId].ShortName),
            new("to", "To", s => s.To?.InWords()),
            new("words", "Words", s => s.Words),
            new("meeting", "Meeting of the Board", s => s.MeetingOn?.ToString("O")),
            new("minute", "Minute", s => s.Minute),
        ],
        [.. Reading.History.Steps], TableQuery.None);
}

/// <summary>A step as a form asks for it.</summary>
/// <param name="Slug">In its address.</param>
public sealed record DisputeForm(DisputeStepKind Kind, string Slug, string Button, string Title, string Words)
{
    public static IReadOnlyList<DisputeForm> All { get; } =
    [
        new(DisputeStepKind.Said, "say", "Say what we think", "Say what your organisation thinks", "What does your organisation say?"),
        new(DisputeStepKind.SettlementOffered, "offer", "Offer a settlement", "Offer a settlement", "What do you offer?"),
        new(DisputeStepKind.SettlementAgreed, "agree", "Agree to the settlement", "Agree to the settlement", "What does your organisation say to it?"),
        new(DisputeStepKind.MovedUp, "next-stage", "Take it to the next stage", "Take it to the next stage", "Why was it not settled at this one?"),
        new(DisputeStepKind.Withdrawn, "withdraw", "Withdraw it", "Withdraw the dispute", "Why is it withdrawn?"),
        new(DisputeStepKind.Corrected, "correct", "Put a step right", "Put a step right", "What should it have said?"),
    ];
}
