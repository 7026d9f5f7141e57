using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>A recorder enters what their own body did, from its minute.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RecordModel(ReadDecisions decisions, RecordOutcome record, Notices notices) : BodyFormModel(decisions, record, notices)
{
    private AcceptedFile? file;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<OutcomeKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public IReadOnlyList<Choice> Texts => [.. Shown.Select(t => new Choice(t.Number.ToString(), $"Text {t.Number} of {t.PublishedOn:d MMMM yyyy} ({t.Hash.Short})"))];

    public bool IsExecutive => Matter.Reading.Setting.IsExecutive(Body);

    /// <summary>What the recorder confirms: for a governing body, too, that its committee decided where members have shares.</summary>
    public IReadOnlyList<Choice> Confirmations =>
    [
        new("read", "Those who decided had read the equality assessment"),
        .. Deciding.Kind == SovereignBodyKind.GoverningBody ? [new Choice("committee", "Its primary care commissioning committee decided, since members have shares in what the matter is about")] : Array.Empty<Choice>(),
    ];

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    protected override string Done => "The outcome is recorded. Everyone can see it now.";

    private IEnumerable<DecisionText> Shown => Matter.Reading.History.Texts.OrderByDescending(t => t.Number);

    protected override void Fill()
    {
        Input.Text = Matter.Reading.Text?.Number;
        Input.TextSeen = string.Join(' ', Shown.Select(t => $"{t.Number}:{t.Hash}"));
    }

    protected override void Check()
    {
        if (Input.Text is { } number && Shown.All(t => t.Number != number))
        {
            ModelState.AddModelError("Input.Text", "Choose one of the texts in the list");
        }

        if (Input.File is { } sent)
        {
            using var content = new MemoryStream();
            sent.CopyTo(content);
            var kept = EvidenceRules.MayKeep(sent.FileName, content.ToArray());
            file = kept.IsRefused ? null : kept.Value;
            if (kept.Refusal is { } refusal)
            {
                ModelState.AddModelError("Input.File", refusal.Sentence);
            }
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Recorder.ExecuteAsync(
        Matter, Deciding,
        new OutcomeEntry(
            Input.Kind!.Value, Input.On!.Value, Input.Minute!.Trim(), Input.Seen(Input.Text!.Value), Trimmed(Input.Condition), Trimmed(Input.Reasons), Trimmed(Input.OptionsRejected), Trimmed(Input.Interests),
            Input.PublishedOn, Trimmed(Input.UrgentBecause), Input.Confirmed.Contains("read"), Input.Confirmed.Contains("committee"), file),
        RequestKey, cancellation);
}

public sealed class RecordInput
{
    private const string TooLong = "This must be 4,000 characters or fewer";

    [Required(ErrorMessage = "Choose the text")]
    public int? Text { get; set; }

    [Required(ErrorMessage = "Choose what it did")]
    public OutcomeKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter the day of the meeting")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }

    public IFormFile? File { get; set; }

    public List<string> Confirmed { get; set; } = [];

    [StringLength(4000, ErrorMessage = TooLong)]
    public string? Condition { get; set; }

    [StringLength(4000, ErrorMessage = TooLong)]
    public string? Reasons { get; set; }

    [StringLength(4000, ErrorMessage = TooLong)]
    public string? OptionsRejected { get; set; }

    [StringLength(4000, ErrorMessage = TooLong)]
    public string? Interests { get; set; }

    public DateOnly? PublishedOn { get; set; }

    [StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? UrgentBecause { get; set; }

    /// <summary>The hashes of the texts as they stood when the form was opened: "1:ab12… 2:cd34…".</summary>
    public string? TextSeen { get; set; }

    /// <summary>The hash of one text as the form showed it; the default hash where the form showed none.</summary>
    public TextHash Seen(int number) => (TextSeen ?? "").Split(' ').Select(pair => pair.Split(':'))
        .Where(pair => pair.Length == 2 && pair[0] == number.ToString())
        .Select(pair => TextHash.TryParse(pair[1], null, out var hash) ? hash : default).FirstOrDefault();
}
