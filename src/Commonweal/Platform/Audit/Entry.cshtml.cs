using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Audit;

[Shows(KindOfThing.Audit)]
public sealed class EntryModel(CommonwealContext context, Standing standing) : PageModel
{
    private static readonly JsonSerializerOptions InLines = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public AuditEntry Entry { get; private set; } = null!;

    public bool HashFits => AuditHash.Of(Entry).AsSpan().SequenceEqual(Entry.Hash);

    public string ChangesInLines => JsonNode.Parse(Entry.Changes)?.ToJsonString(InLines) ?? "";

    public async Task<IActionResult> OnGetAsync(long sequence, CancellationToken cancellation)
    {
        var entry = await context.Set<AuditEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Sequence == sequence, cancellation);
        var isOwnOnly = HttpContext.Features.Get<SightOfRequest>()?.Sight == Sight.OwnPartner;
        if (entry is null || (isOwnOnly && (entry.ActingFor != standing.PartnerSlug || entry.IsInConfidence)))
        {
            return NotFound();
        }

        Entry = entry;
        return Page();
    }
}
