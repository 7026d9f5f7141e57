using System.Security.Cryptography;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Quartz;

namespace Commonweal.Platform.Jobs;

/// <summary>Puts a piece of long work in the table and wakes a worker.</summary>
public sealed class AskForWork(CommonwealContext context, ISchedulerFactory schedulers, Standing standing, TimeProvider time)
{
    /// <returns>The address of the page that shows how far it has come.</returns>
    public async Task<string> ExecuteAsync(string kind, string words, string? nextUrl, CancellationToken cancellation)
    {
        var job = new Job
        {
            Id = new Guid(RandomNumberGenerator.GetBytes(16)),
            Kind = kind,
            AskedBy = standing.PersonSlug,
            AskedAt = time.GetUtcNow().UtcDateTime,
            State = JobState.Waiting,
            Words = words,
            NextUrl = nextUrl,
        };
        context.Add(job);
        await context.SaveChangesAsync(cancellation);
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.TriggerJob(WorkThroughJobs.Key, cancellation);
        return $"/progress/{job.Id}";
    }
}
