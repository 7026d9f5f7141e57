using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>What was found or heard of one intention is added to it, or an entry is put right.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AddModel(ReadIntentions read, WorkUpIntentions work, TimeProvider time, Notices notices) : IntentionsFormModel(read, work, notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<IntentionEntryKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public IntentionReading Intention { get; private set; } = null!;

    /// <summary>The entry that is put right; null where something is added.</summary>
    public IntentionEntry? Mistake { get; private set; }

    public override Refusal? Refusal => Work.MayEnter.Refusal ?? Case.Year.MayChange().Refusal;

    [BindProperty(SupportsGet = true)]
    public long? Corrects { get; set; }

    [BindProperty]
    public AddInput Input { get; set; } = new();

    protected override string Done => Mistake is null ? "It is added." : "It is put right. The first entry stays on record.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation) || Case.Year.All.FirstOrDefault(i => i.Intention.Slug == RouteSlug) is not { } intention)
        {
            return false;
        }

        Intention = intention;
        Mistake = Corrects is { } id ? intention.Entries.Concat(intention.PutRight).FirstOrDefault(e => e.Id == id) : null;
        return Corrects is null || Mistake is not null;
    }

    protected override void Fill() => Input = Mistake is { } mistake ? new AddInput { Kind = mistake.Kind, Origin = mistake.Origin, Words = mistake.Words, On = mistake.On } : new AddInput { On = Work.Today };

    protected override void Check()
    {
        if (Mistake is null && Input.Kind is null)
        {
            ModelState.AddModelError("Input.Kind", "Choose what you add");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Work.AddAsync(
        Case, Intention,
        new IntentionEntry
        {
            Intention = Intention.Intention.Slug, Kind = Mistake?.Kind ?? Input.Kind!.Value, Origin = Input.Origin!.Trim(), Words = Input.Words!.Trim(), On = Input.On!.Value, Corrects = Mistake?.Id, KnownFrom = time.GetUtcNow().UtcDateTime,
        },
        RequestKey, cancellation);
}

public sealed class AddInput
{
    public IntentionEntryKind? Kind { get; set; }

    [Required(ErrorMessage = "Say who or what it comes from"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Origin { get; set; }

    [Required(ErrorMessage = "Say it in a few sentences"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }
}
