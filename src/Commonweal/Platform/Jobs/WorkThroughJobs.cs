using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Commonweal.Platform.Jobs;

/// <summary>Takes waiting work from the table, oldest first, one piece at a time on each node.</summary>
[DisallowConcurrentExecution]
public sealed class WorkThroughJobs(IServiceScopeFactory scopes, TimeProvider time, ILogger<WorkThroughJobs> logger) : IJob
{
    public static readonly JobKey Key = new("work-through-jobs");

    private static readonly TimeSpan GoneAfter = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(300);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        while (await TakeAsync(cancellationToken) is { } id)
        {
            await RunAsync(id, cancellationToken);
        }
    }

    private async Task<Guid?> TakeAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Job>();
        var now = time.GetUtcNow().UtcDateTime;
        var gone = now - GoneAfter;
        while (await jobs.Where(j => j.State == JobState.Waiting || (j.State == JobState.Running && j.SeenAt < gone)).OrderBy(j => j.AskedAt).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(cancellation) is { } id)
        {
            var taken = await jobs.Where(j => j.Id == id && (j.State == JobState.Waiting || j.SeenAt < gone))
                .ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.SeenAt, now), cancellation);
            if (taken == 1)
            {
                return id;
            }
        }

        return null;
    }

    private async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Job>();
        var kind = await jobs.Where(j => j.Id == id).Select(j => j.Kind).SingleAsync(cancellation);
        var work = scope.ServiceProvider.GetServices<IWork>().Single(w => w.Kind == kind);
        (int Percentage, string Words)? latest = null;
        try
        {
            var running = Task.Run(() => work.RunAsync((percentage, words) => latest = (percentage, words), cancellation), cancellation);
            while (await Task.WhenAny(running, Task.Delay(ReportEvery, time, cancellation)) != running)
            {
                var (seen, told) = (time.GetUtcNow().UtcDateTime, latest);
                await jobs.Where(j => j.Id == id).ExecuteUpdateAsync(s => s.SetProperty(j => j.SeenAt, seen), cancellation);
                if (told is { Percentage: var percentage, Words: var words })
                {
                    await jobs.Where(j => j.Id == id).ExecuteUpdateAsync(s => s.SetProperty(j => j.Percentage, percentage).SetProperty(j => j.Words, words), cancellation);
                }
            }

            await EndAsync(jobs, id, JobState.Done, await running);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "The job {Id} failed", id);
            await EndAsync(jobs, id, JobState.Failed, "It could not be finished. Nothing was half done; ask for it again.");
        }
    }

    private static Task<int> EndAsync(DbSet<Job> jobs, Guid id, JobState state, string words) => jobs.Where(j => j.Id == id)
        .ExecuteUpdateAsync(s => s.SetProperty(j => j.State, state).SetProperty(j => j.Percentage, 100).SetProperty(j => j.Words, words));
}
