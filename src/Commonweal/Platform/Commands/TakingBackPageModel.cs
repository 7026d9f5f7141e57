using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Platform.Commands;

/// <summary>A page on which something that was entered once is taken back as a mistake, by a further entry with a reason.</summary>
public abstract class TakingBackPageModel<T>(Notices notices) : ActPageModel(notices)
    where T : class
{
    /// <summary>What is taken back.</summary>
    public T Mistake { get; private set; } = null!;

    [BindProperty]
    public TakeBackInput Input { get; set; } = new();

    protected override string Done => "It is taken back. The audit keeps what was entered and your reason.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Mistake = (await ReadAsync(cancellation))!) is not null;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => TakeBackAsync(Input.Why!.Trim(), cancellation);

    /// <summary>What the address names; null where there is no such thing, or it is taken back already.</summary>
    protected abstract Task<T?> ReadAsync(CancellationToken cancellation);

    protected abstract Task<Refusal?> TakeBackAsync(string why, CancellationToken cancellation);
}

public sealed class TakeBackInput
{
    [Required(ErrorMessage = "Say what was wrong"), StringLength(800, ErrorMessage = "What was wrong must be 800 characters or fewer")]
    public string? Why { get; set; }
}
