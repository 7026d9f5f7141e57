using System.Collections.Specialized;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Mail;
using Quartz;

namespace Commonweal.Platform.Jobs;

public static class JobServices
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MailEvery = TimeSpan.FromSeconds(60);

    public static void AddJobs(this IServiceCollection services, Settings settings)
    {
        // Several sites may run in one process, as in the tests: each has its own scheduler.
        var properties = new NameValueCollection { ["quartz.scheduler.instanceName"] = $"commonweal in {settings.Folder}" };
        // The first look waits like every other: a start has enough to do.
        var now = TimeProvider.System.GetUtcNow();
        services.AddQuartz(properties, quartz =>
        {
            quartz.AddJob<WorkThroughJobs>(job => job.WithIdentity(WorkThroughJobs.Key).StoreDurably());
            quartz.AddTrigger(trigger => trigger.ForJob(WorkThroughJobs.Key).StartAt(now + LookEvery).WithSimpleSchedule(LookEvery));
            quartz.AddJob<SendMail>(job => job.WithIdentity(SendMail.Key).StoreDurably());
            quartz.AddTrigger(trigger => trigger.ForJob(SendMail.Key).StartAt(now + MailEvery).WithSimpleSchedule(MailEvery));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = false);
        services.AddScoped<Outbox>().AddScoped<Layout.ITellToday, OutboxToday>().AddTransient<SendMail>();
        services.AddScoped<AskForWork>().AddScoped<IWork, VerifyAudit>();
    }
}
