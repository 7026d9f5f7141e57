using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Programmes;

/// <summary>A form by which whoever leads a programme does something to it, and comes back to its page.</summary>
public abstract class ProgrammeFormModel(ReadProgrammes read, ActOnProgramme acts, Notices notices) : ActPageModel(notices)
{
    public ProgrammeCase Programme { get; private set; } = null!;

    public override Refusal? Refusal => Acts.MayLead(Programme.Partner).Refusal;

    protected ReadProgrammes Read { get; } = read;

    protected ActOnProgramme Acts { get; } = acts;

    protected override string After => Programme.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Programme = (await Read.FindAsync(RouteSlug, cancellation))!) is not null;
}
