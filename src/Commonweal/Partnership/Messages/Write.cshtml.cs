using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Messages;

/// <summary>The partnership's team writes a common message, or another version of one.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class WriteModel(ReadMessages read, WriteMessage write, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    public MessageReading? Earlier { get; private set; }

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    /// <summary>The slug of the message of which it is another version.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty]
    public WriteInput Input { get; set; } = new();

    protected override string Done => "The message is published. Each partner says when it has briefed its staff.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Earlier = string.IsNullOrEmpty(Of) ? null : await read.FindAsync(Of, cancellation);
        return string.IsNullOrEmpty(Of) || Earlier is not null;
    }

    protected override void Fill() =>
        (Input.ForResidents, Input.ForServiceUsers, Input.ForStaff) = (Earlier?.Current.ForResidents, Earlier?.Current.ForServiceUsers, Earlier?.Current.ForStaff);

    protected override void Check()
    {
        if (Earlier is null && string.IsNullOrWhiteSpace(Input.Title))
        {
            ModelState.AddModelError("Input.Title", "Enter what it is called");
        }
    }

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) =>
        (await write.ExecuteAsync(Earlier, Input.Title?.Trim() ?? "", new MessageWords(Input.ForServiceUsers!.Trim(), Input.ForResidents!.Trim(), Input.ForStaff!.Trim()), RequestKey, cancellation)).Then(slug => Outcome.Of($"{MessageReading.ListAddress}/{slug}"));
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
