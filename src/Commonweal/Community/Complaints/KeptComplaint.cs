using Commonweal.Community.Keeping;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Complaints;

/// <summary>What was written in a complaint, as it is kept for a time.</summary>
public sealed record KeptComplaint(ComplaintReading Reading) : IKeptMatter
{
    public string What => "complaint";

    public string Reference => Reading.Complaint.Reference;

    public string Url => Reading.Url;

    public DateOnly ReceivedOn => Reading.Complaint.ReceivedOn;

    public TextKeeping Keeping => Reading.Keeping;

    public string Goes => "What whoever complained wrote, the address they gave, their files, and all that was written to them and between organisations will be gone.";

    public string Stays => "It stays that there was a complaint: its dates and steps, what kind of care it was about, who answered, and the lesson that anybody may read.";

    public Outcome<Speaker> MayKeep(Speaker speaker) => Reading.History.MayKeep(speaker);

    public IEnumerable<object> Rows(KeepingAct act, HoldReason? reason, string? words, KeepingMoment moment)
    {
        var step = new ComplaintStep
        {
            Id = Guid.CreateVersion7(moment.Now), ComplaintId = Reading.Complaint.Id, On = moment.On, PartnerId = moment.Partner, PersonId = moment.Person, HeldFor = reason, KnownFrom = moment.Now,
            Kind = act switch { KeepingAct.PutOff => ComplaintStepKind.RemovalPutOff, KeepingAct.NoLongerPutOff => ComplaintStepKind.RemovalNoLongerPutOff, _ => ComplaintStepKind.TextsRemoved },
        };
        return words is null ? [step] : [step, new ComplaintText { StepId = step.Id, ComplaintId = step.ComplaintId, Words = words }];
    }

    public async Task<IReadOnlyList<object>> TextsAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var id = Reading.Complaint.Id;
        return [.. await context.Set<ComplaintText>().Where(t => t.ComplaintId == id).ToListAsync(cancellation), .. await context.Set<ComplaintFile>().Where(f => f.ComplaintId == id).ToListAsync(cancellation)];
    }
}
