using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Messages;

/// <summary>The partnership's team writes a common message, or another version of one.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class WriteModel(ReadMessages read, WriteMessage write, Standing standing, Notices notices) : PageModel
{
    public MessageReading? Earlier { get; private set; }

    public Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    /// <summary>The slug of the message of which it is another version.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty]
    public WriteInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (Earlier is { } earlier)
        {
            (Input.ForResidents, Input.ForServiceUsers, Input.ForStaff) = (earlier.Current.ForResidents, earlier.Current.ForServiceUsers, earlier.Current.ForStaff);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (Earlier is null && string.IsNullOrWhiteSpace(Input.Title))
        {
            ModelState.AddModelError("Input.Title", "Enter what it is called");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await write.ExecuteAsync(Earlier, Input.Title?.Trim() ?? "", new MessageWords(Input.ForServiceUsers!.Trim(), Input.ForResidents!.Trim(), Input.ForStaff!.Trim()), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The message is published. Each partner says when it has briefed its staff.");
        return Redirect($"{MessageReading.ListAddress}/{outcome.Value}");
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        Earlier = string.IsNullOrEmpty(Of) ? null : await read.FindAsync(Of, cancellation);
        return string.IsNullOrEmpty(Of) || Earlier is not null;
    }
}

public sealed class WriteInput
{
    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Write it for residents"), StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? ForResidents { get; set; }

    [Required(ErrorMessage = "Write it for people who use services"), StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? ForServiceUsers { get; set; }

    [Required(ErrorMessage = "Write it for staff"), StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? ForStaff { get; set; }
}
