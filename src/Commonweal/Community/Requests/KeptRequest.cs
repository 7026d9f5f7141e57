using Commonweal.Community.Keeping;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Requests;

/// <summary>Who asked for information, and in what words, as it is kept for a time.</summary>
public sealed record KeptRequest(RequestReading Reading) : IKeptMatter
{
    public string What => "request";

    public string Reference => Reading.Request.Reference;

    public string Url => Reading.Url;

    public DateOnly ReceivedOn => Reading.Request.ReceivedOn;

    public TextKeeping Keeping => Reading.Keeping;

    public string Goes => "Who asked, the address they gave, what they wrote and all that was written to them will be gone.";

    public string Stays => "It stays that there was a request: its dates and steps, and what the disclosure log says for anybody.";

    public Outcome<Speaker> MayKeep(Speaker speaker) => Reading.History.MayKeep(speaker);

    public IEnumerable<object> Rows(KeepingAct act, HoldReason? reason, string? words, KeepingMoment moment)
    {
        var step = new InformationRequestStep
        {
            Id = Guid.CreateVersion7(moment.Now), RequestId = Reading.Request.Id, On = moment.On, PartnerId = moment.Partner, PersonId = moment.Person, HeldFor = reason, KnownFrom = moment.Now,
            Kind = act switch { KeepingAct.PutOff => RequestStepKind.RemovalPutOff, KeepingAct.NoLongerPutOff => RequestStepKind.RemovalNoLongerPutOff, _ => RequestStepKind.TextsRemoved },
        };
        return words is null ? [step] : [step, new InformationRequestText { StepId = step.Id, RequestId = step.RequestId, Words = words }];
    }

    public async Task<IReadOnlyList<object>> TextsAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var id = Reading.Request.Id;
        return [.. await context.Set<InformationRequestText>().Where(t => t.RequestId == id).ToListAsync(cancellation)];
    }
}
