using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>One update: the draft as the record and its writers have it, or a version as it was fixed.</summary>
[Shows(KindOfThing.Public)]
public sealed class PaperPageModel(ReadUpdatePapers read, WriteUpdatePaper write) : PageModel
{
    public UpdatePaperCase Paper { get; private set; } = null!;

    /// <summary>The version shown; null for the draft.</summary>
    public int? Number { get; private set; }

    public IReadOnlyList<SectionReading> Sections { get; private set; } = [];

    public int Moved => Sections.Count(s => s.HasRecordMoved);

    public bool MayWrite => write.Refusal is null;

    public async Task<IActionResult> OnGetAsync(string slug, int? version, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } paper || (version is { } asked && !paper.Versions.Contains(asked)))
        {
            return NotFound();
        }

        (Paper, Number) = (paper, version);
        Sections = version is { } number ? [.. paper.Versions[number].Select(s => new SectionReading(s.Heading, s.Text, s.Text, false, false, null))] : paper.Sections;
        return Page();
    }
}
