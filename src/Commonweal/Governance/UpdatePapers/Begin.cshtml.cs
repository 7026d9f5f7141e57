using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The partnership's team begins an update for a body.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class BeginModel(ReadBodies read, WriteUpdatePaper write, Notices notices) : PageModel
{
    private List<Body> bodies = [];

    public IReadOnlyList<Choice> Bodies => [.. bodies.Select(b => new Choice(b.Slug, b.Name))];

    public Refusal? Refusal => write.Refusal;

    [BindProperty]
    public BeginInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var body = bodies.Find(b => b.Slug == Input.Body);
        if (!ModelState.IsValid || body is null)
        {
            return Page();
        }

        var outcome = await write.BeginAsync(body, Input.Title!.Trim(), Input.MeetingOn!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The update is drafted from the record.");
        return Redirect(UpdatePaperCase.Address(outcome.Value.Slug));
    }

    private async Task ReadAsync(CancellationToken cancellation) => bodies = [.. (await read.ListAsync(cancellation)).Select(b => b.Body).OrderBy(b => b.Name, StringComparer.CurrentCulture)];
}

public sealed class BeginInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose the body")]
    public string? Body { get; set; }

    [Required(ErrorMessage = "Enter the day of the meeting")]
    public DateOnly? MeetingOn { get; set; }
}
