using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Platform.Commands;

/// <summary>A page on which something that holds between two dates is given its last day, or is taken back as entered by mistake.</summary>
public abstract class EndingPageModel<T>(PartnershipClock clock, Notices notices) : ActPageModel(notices)
    where T : class
{
    /// <summary>What ends.</summary>
    public T Ended { get; private set; } = null!;

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    protected override string Done => "It is entered. What held until then stays in the history.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Ended = (await ReadAsync(cancellation))!) is not null;

    protected override void Fill() => Input.LastDay = clock.Today;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => EndAsync(Input.ToEntry(), cancellation);

    /// <summary>What the address names; null where there is no such thing.</summary>
    protected abstract Task<T?> ReadAsync(CancellationToken cancellation);

    protected abstract Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation);
}
