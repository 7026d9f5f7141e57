using System.ComponentModel.DataAnnotations;
using Commonweal.Community.Feeds;
using Commonweal.Domain.Community;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Subscriptions;

/// <summary>A resident asks for news at an address, which must then be confirmed from there.</summary>
[Shows(KindOfThing.Public), AllowAnyone]
[EnableRateLimiting(SecurityServices.StrangersLimit)]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(16 * 1024)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AskModel(Subscribe subscribe, ReadBodies bodies, ReadTargets targets, Settings settings) : PageModel
{
    public static IReadOnlyList<Choice> Topics { get; } =
    [
        new(nameof(NewsTopic.Decisions), "All decisions"),
        new(nameof(NewsTopic.Consultations), "New consultations, and what came of them"),
        new(nameof(NewsTopic.Meetings), "The meetings of one body"),
        new(nameof(NewsTopic.LateTarget), "When one target is late"),
    ];

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public IReadOnlyList<Choice> Targets { get; private set; } = [];

    public bool IsSent { get; private set; }

    [BindProperty]
    public AskInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(bool sent, CancellationToken cancellation)
    {
        IsSent = sent;
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (!string.IsNullOrWhiteSpace(Input.Email) && AnswerAddress.OfEmail(Input.Email).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.Email");
        }

        var target = Input.Topic switch { NewsTopic.Meetings => Input.Body, NewsTopic.LateTarget => Input.Target, _ => null };
        if (Input.Topic == NewsTopic.Meetings && Bodies.All(b => b.Value != target))
        {
            ModelState.AddModelError("Input.Body", "Choose the body whose meetings you want to be told of");
        }

        if (Input.Topic == NewsTopic.LateTarget && Targets.All(t => t.Value != target))
        {
            ModelState.AddModelError("Input.Target", "Choose the target you want to be told of");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!TrapField.IsSprung(Request))
        {
            await subscribe.AskAsync(Input.Email!, Input.Topic!.Value, target, settings.OriginFor(Request), cancellation);
        }

        return Redirect("/community/subscribe?sent=true");
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Bodies = [.. (await bodies.NamesAsync(cancellation)).Values.OrderBy(b => b.Name, StringComparer.Ordinal).Select(b => new Choice(b.Slug, b.Name))];
        Targets = [.. (await targets.ListAsync(cancellation)).Select(t => new Choice(t.Target.Reference, $"{t.Target.Reference}: {t.Target.Text}"))];
    }
}

public sealed class AskInput
{
    [Required(ErrorMessage = "Enter your email address"), StringLength(254, ErrorMessage = "The address must be 254 characters or fewer")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose what you want to be told of")]
    public NewsTopic? Topic { get; set; }

    public string? Body { get; set; }

    public string? Target { get; set; }
}
