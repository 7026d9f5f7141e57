using System.Collections.Specialized;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Mail;
using Quartz;

namespace Commonweal.Platform.Jobs;

public static class JobServices
{
    private const int LookEverySeconds = 30;
    private const int MailEverySeconds = 60;

    public static void AddJobs(this IServiceCollection services, Settings settings)
    {
        // Several sites may run in one process, as in the tests: each has its own scheduler.
        var properties = new NameValueCollection { ["quartz.scheduler.instanceName"] = $"commonweal in {settings.Folder}" };
        services.AddQuartz(properties, quartz =>
        {
            quartz.AddJob<WorkThroughJobs>(job => job.WithIdentity(WorkThroughJobs.Key).StoreDurably());
            quartz.AddTrigger(trigger => trigger.ForJob(WorkThroughJobs.Key).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(LookEverySeconds)).RepeatForever()));
            quartz.AddJob<SendMail>(job => job.WithIdentity(SendMail.Key).StoreDurably());
            quartz.AddTrigger(trigger => trigger.ForJob(SendMail.Key).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(MailEverySeconds)).RepeatForever()));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = false);
        services.AddScoped<Outbox>().AddScoped<Layout.ITellToday, OutboxToday>().AddTransient<SendMail>();
        services.AddScoped<AskForWork>().AddScoped<IWork, VerifyAudit>();
    }
}
