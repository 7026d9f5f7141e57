using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The partnership's team fixes a version of an update.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class FixModel(ReadUpdatePapers read, WriteUpdatePaper write, Notices notices) : ActPageModel(notices)
{
    public UpdatePaperCase Paper { get; private set; } = null!;

    public override Refusal? Refusal => write.Refusal;

    protected override string Done => $"Version {Paper.NextNumber} is fixed.";

    protected override string After => $"{Paper.Url}?version={Paper.NextNumber}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Paper = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => write.FixAsync(Paper, RequestKey, cancellation);
}
