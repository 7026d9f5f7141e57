using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Services;

/// <summary>Takes a service out of scope, or brings it back, by a decision with its reason.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ScopeModel(ReadServices services, ChangeScope changeScope, TheBook theBook, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    public ServicePageReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>Whether the form brings it back; otherwise it takes it out.</summary>
    public bool BringsBack => Reading.Open is not null;

    public string Title => BringsBack ? "Bring it back into scope" : "Take it out of scope";

    [BindProperty]
    public ScopeInput Input { get; set; } = new();

    protected override string Done => "The decision is recorded, and the catalogue follows it from its day.";

    protected override string After => Reading.Reading.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = (await services.FindAsync(RouteSlug, cancellation))!;
        var book = await theBook.NowAsync(cancellation);
        Bodies = [.. book.All().Select(c => c.Clause.Effect).OfType<CreatesBody>().Select(e => e.Body).Distinct().Order(StringComparer.Ordinal).Select(b => new Choice(b, SlugText.InWords(b)))];
        return Reading is not null;
    }

    protected override void Fill() => Input.From = clock.Today;

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var (body, reason, from) = (Input.Body ?? "", Input.Reason?.Trim() ?? "", Input.From!.Value);
        return BringsBack
            ? (await changeScope.BringBackAsync(Reading, body, reason, from, RequestKey, cancellation)).Refusal
            : (await changeScope.ExcludeAsync(Reading, body, reason, from, RequestKey, cancellation)).Refusal;
    }
}

public sealed class ScopeInput
{
    public string? Body { get; set; }

    [Required(ErrorMessage = "Enter the day from which the decision has effect")]
    public DateOnly? From { get; set; }

    [StringLength(800, ErrorMessage = "The reason must be 800 characters or fewer")]
    public string? Reason { get; set; }
}
