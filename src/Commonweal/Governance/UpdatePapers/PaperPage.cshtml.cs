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
    private const int LeadLengthMax = 110;

    public UpdatePaperCase Paper { get; private set; } = null!;

    /// <summary>The version shown; null for the draft.</summary>
    public int? Number { get; private set; }

    public IReadOnlyList<SectionReading> Sections { get; private set; } = [];

    public int Moved => Sections.Count(s => s.HasRecordMoved);

    public bool MayWrite => write.Refusal is null;

    /// <summary>What a paragraph begins with, up to its colon, so that one of many is found by eye; "" where it begins with nothing of the kind.</summary>
    public static (string Begins, string GoesOn) Lead(string paragraph) =>
        paragraph.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LeadLengthMax and var colon && !paragraph[..colon].Contains(". ", StringComparison.Ordinal) ? (paragraph[..(colon + 1)], paragraph[(colon + 1)..]) : ("", paragraph);

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
