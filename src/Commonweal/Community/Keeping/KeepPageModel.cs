using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Keeping;

/// <summary>How long what was written with one complaint or request is kept, for whoever keeps it.</summary>
public abstract class KeepPageModel(KeepTexts keep, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> Reasons { get; } = [.. Enum.GetValues<HoldReason>().Select(r => new Choice(r.ToString(), r.InWords()))];

    public static IReadOnlyList<Choice> Sure { get; } = [new("yes", "I have read this, and nothing speaks against removing it")];

    public IKeptMatter Matter { get; private set; } = null!;

    public string InWords => Matter.Keeping.InWords(clock.Today);

    public Speaker Speaker => standing.Speaker;

    [BindProperty]
    public KeepInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Refusal? MayDo(KeepingAct act) => keep.MayDo(Matter, act);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation) => await ReadAsync(reference, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostPutOffAsync(string reference, CancellationToken cancellation) => DoAsync(reference, KeepingAct.PutOff, "It stays until you end that.", cancellation);

    public Task<IActionResult> OnPostNoLongerPutOffAsync(string reference, CancellationToken cancellation) => DoAsync(reference, KeepingAct.NoLongerPutOff, "It is kept for its ordinary time.", cancellation);

    public Task<IActionResult> OnPostRemoveAsync(string reference, CancellationToken cancellation) => DoAsync(reference, KeepingAct.Remove, "What was written is removed for good.", cancellation);

    protected abstract Task<IKeptMatter?> FindAsync(string reference, CancellationToken cancellation);

    private async Task<IActionResult> DoAsync(string reference, KeepingAct act, string done, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, cancellation))
        {
            return NotFound();
        }

        Check(act);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await keep.ExecuteAsync(Matter, act, act == KeepingAct.PutOff ? Input.Reason : null, act == KeepingAct.PutOff ? Input.Words?.Trim() : null, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, done);
        return Redirect(Matter.Url);
    }

    private void Check(KeepingAct act)
    {
        if (act == KeepingAct.PutOff && Input.Reason is null)
        {
            ModelState.TryAddModelError("Input.Reason", "Choose why it must be kept");
        }

        if (act == KeepingAct.PutOff && string.IsNullOrWhiteSpace(Input.Words))
        {
            ModelState.TryAddModelError("Input.Words", "Say which, so that somebody can tell later whether it is over");
        }

        if (act == KeepingAct.Remove && Input.Sure.Count == 0)
        {
            ModelState.TryAddModelError("Input.Sure", "Tick that nothing speaks against it. It cannot be undone");
        }
    }

    private async Task<bool> ReadAsync(string reference, CancellationToken cancellation)
    {
        var found = await FindAsync(reference, cancellation);
        Matter = found!;
        return found is not null;
    }
}

public sealed class KeepInput
{
    public HoldReason? Reason { get; set; }

    [StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Words { get; set; }

    [MaxLength(1, ErrorMessage = "Tick the box once")]
    public List<string> Sure { get; set; } = [];
}
