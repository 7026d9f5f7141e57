using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The partnership's team writes a section by hand, or takes the record's words.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class SectionModel(ReadUpdatePapers read, WriteUpdatePaper write, Notices notices) : PageModel
{
    private const string Record = "Record";

    public static IReadOnlyList<Choice> Choices { get; } = [new("Ours", "Our words, as written below"), new(Record, "The record’s words, as they are now and as they change")];

    public UpdatePaperCase Paper { get; private set; } = null!;

    public SectionReading Section { get; private set; } = null!;

    public Refusal? Refusal => write.Refusal;

    [BindProperty]
    public SectionInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string heading, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, heading, cancellation))
        {
            return NotFound();
        }

        (Input.Words, Input.Text) = ("Ours", Section.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string heading, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, heading, cancellation))
        {
            return NotFound();
        }

        if (Input.Words != Record && string.IsNullOrWhiteSpace(Input.Text))
        {
            ModelState.AddModelError("Input.Text", "Write the section, or take the record’s words");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await write.EditAsync(Paper, Section, Input.Words == Record ? null : Input.Text!.ReplaceLineEndings("\n").Trim(), RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The section is kept.");
        return Redirect($"{Paper.Url}#{Section.Heading.Slug()}");
    }

    private async Task<bool> ReadAsync(string slug, string heading, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } paper || paper.Sections.FirstOrDefault(s => s.Heading.Slug() == heading) is not { } section)
        {
            return false;
        }

        (Paper, Section) = (paper, section);
        return true;
    }
}

public sealed class SectionInput
{
    [Required(ErrorMessage = "Choose whose words")]
    public string? Words { get; set; }

    [StringLength(40_000, ErrorMessage = "This must be 40,000 characters or fewer")]
    public string? Text { get; set; }
}
