using Commonweal.Domain.Foundation;

namespace Commonweal.Platform.Commands;

/// <summary>A page of an act that makes something with a page of its own, to which it leads on.</summary>
public abstract class EnteringPageModel(Notices notices) : ActPageModel(notices)
{
    private string after = "";

    protected override string After => after;

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entered = await EnterAsync(cancellation);
        after = entered.IsRefused ? "" : entered.Value;
        return entered.Refusal;
    }

    /// <summary>The address of what was made.</summary>
    protected abstract Task<Outcome<string>> EnterAsync(CancellationToken cancellation);
}
