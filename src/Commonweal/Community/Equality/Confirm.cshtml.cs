using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Community.Equality;

/// <summary>Somebody who decides says that the assessment was read.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ConfirmModel(ReadAssessments read, AssessEquality assess, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public AssessmentReading Reading { get; private set; } = null!;

    public override string Back => Reading.Url;

    public override Refusal? Refusal => SpeakingFor.AParty(Reading.Deciders, Standing.Speaker).Refusal;

    protected override string Done => "It is written down that the assessment was read.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Reading = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => assess.ConfirmAsync(Reading, RequestKey, cancellation);
}
