using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Risks;

/// <summary>One risk with everything that was entered about it.</summary>
[Shows(KindOfThing.Public)]
public sealed class RiskPageModel(ReadRisks read, Standing standing) : PageModel
{
    public RiskReading Reading { get; private set; } = null!;

    /// <summary>What this reader may enter now.</summary>
    public IReadOnlyList<RiskForm> Turns { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string? format, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Turns = [.. RiskForm.All.Where(f => !reading.History.MayBegin(f.Kind, reading.Owner, standing.Speaker).IsRefused && (f.Kind != RiskEntryKind.Corrected || reading.History.Entries.Length > 0))];
        return format == "csv" ? Table().CsvResult($"risk-{slug}") : Page();
    }

    public int NumberOf(RiskEntry entry) => Reading.History.Entries.IndexOf(entry) + 1;

    private DataTable<RiskEntry> Table() => new("History",
        [
            new("number", "Number", e => $"{NumberOf(e)}"),
            new("kind", "Entry", e => e.Kind.InWords()),
            new("on", "On", e => e.On.ToString("O")),
            new("by", "By", e => Reading.Partners[e.PartnerId].ShortName),
            new("words", "Words", e => e.Words),
            new("before", "Before mitigation", e => e.Before is { } b ? $"{b.Score}" : null),
            new("after", "After mitigation", e => e.After is { } a ? $"{a.Score}" : null),
            new("review", "Review by", e => e.ReviewBy?.ToString("O")),
            new("mitigation-owner", "Mitigation seen to by", e => e.MitigationOwner),
            new("mitigation-by", "Mitigation by", e => e.MitigationBy?.ToString("O")),
            new("shares", "Shares", e => string.Join("; ", Reading.History.PartsOf(e).Select(p => $"{Reading.Partners[p.PartnerId].ShortName} {RiskReading.Percent(p.BasisPoints)}"))),
            new("corrects", "Puts right", e => e.Corrects is { } id && Reading.History.Entries.FirstOrDefault(o => o.Id == id) is { } other ? $"{NumberOf(other)}" : null),
        ],
        [.. Reading.History.Entries], TableQuery.None);
}

/// <summary>An entry as a form asks for it.</summary>
/// <param name="Slug">In its address.</param>
public sealed record RiskForm(RiskEntryKind Kind, string Slug, string Button, string Title, string Words)
{
    public static IReadOnlyList<RiskForm> All { get; } =
    [
        new(RiskEntryKind.TakenOn, "take-on", "Take it on", "Take the risk on", "Why is it your organisation’s to own?"),
        new(RiskEntryKind.Rated, "rate", "Review and rate it", "Review and rate the risk", "Why is it rated so?"),
        new(RiskEntryKind.Mitigated, "mitigate", "Say what is done about it", "What is done about the risk", "What is done about it?"),
        new(RiskEntryKind.Shared, "share", "Say who shares it", "Who shares the risk", "What was agreed, and where?"),
        new(RiskEntryKind.Closed, "close", "Close it", "Close the risk", "Why is it closed?"),
        new(RiskEntryKind.Corrected, "correct", "Put an entry right", "Put an entry right", "What should it have said?"),
    ];
}
