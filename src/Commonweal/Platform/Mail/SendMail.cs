using System.Net;
using System.Net.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Commonweal.Platform.Mail;

/// <summary>
/// Has the writers write, then sends what is due, one message after another. A message is taken by setting its next attempt ahead, which only one node can do;
/// without a server nothing is taken and all of it stays to be seen in the outbox.
/// </summary>
[DisallowConcurrentExecution]
public sealed class SendMail(IServiceScopeFactory scopes, Settings settings, TimeProvider time, ILogger<SendMail> logger) : IJob
{
    public static readonly JobKey Key = new("send-mail");

    private const int ErrorLengthMax = 400;
    private const int TimeoutMilliseconds = 15_000;

    /// <summary>How long to wait after each failed attempt; when they are used up the message is given up.</summary>
    public static IReadOnlyList<TimeSpan> Waits { get; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await WriteAsync(cancellationToken);
        await SendAllAsync(cancellationToken);
    }

    public async Task WriteAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var writer in scope.ServiceProvider.GetServices<IWriteMail>())
        {
            await writer.WriteAsync(cancellation);
        }
    }

    /// <returns>How many messages left.</returns>
    public async Task<int> SendAllAsync(CancellationToken cancellation)
    {
        var sent = 0;
        while (settings.Mail is { } server && await TakeAsync(cancellation) is { } mail)
        {
            sent += await SendAsync(server, mail, cancellation) ? 1 : 0;
        }

        return sent;
    }

    private async Task<OutboxMail?> TakeAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>();
        var now = time.GetUtcNow().UtcDateTime;
        while (await outbox.AsNoTracking().Where(m => m.State == MailState.Waiting && m.NextAttemptAt <= now).OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellation) is { } mail)
        {
            var again = now + Waits[Math.Min(mail.Attempts, Waits.Count - 1)];
            var taken = await outbox.Where(m => m.Id == mail.Id && m.State == MailState.Waiting && m.Attempts == mail.Attempts)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Attempts, mail.Attempts + 1).SetProperty(m => m.NextAttemptAt, again), cancellation);
            if (taken == 1)
            {
                return mail;
            }
        }

        return null;
    }

    private async Task<bool> SendAsync(MailSettings server, OutboxMail mail, CancellationToken cancellation)
    {
        string? error = null;
        try
        {
            using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.IsEncrypted, Timeout = TimeoutMilliseconds };
            client.Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password);
            using var message = MessageOf(server, mail);
            await client.SendMailAsync(message, cancellation).WaitAsync(TimeSpan.FromMilliseconds(TimeoutMilliseconds), time, cancellation);
        }
        catch (Exception e) when (e is SmtpException or FormatException or TimeoutException or InvalidOperationException)
        {
            // The recipient is not named in the log.
            logger.LogWarning("Mail {Id} could not be sent: {Error}", mail.Id, e.GetType().Name);
            error = e.Message.Length <= ErrorLengthMax ? e.Message : e.Message[..ErrorLengthMax];
        }

        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().Where(m => m.Id == mail.Id);
        var (now, state) = ((DateTime?)time.GetUtcNow().UtcDateTime, error is null ? MailState.Sent : mail.Attempts + 1 > Waits.Count ? MailState.GivenUp : MailState.Waiting);
        await outbox.ExecuteUpdateAsync(s => s.SetProperty(m => m.State, state).SetProperty(m => m.LastError, error).SetProperty(m => m.SentAt, error == null ? now : null), CancellationToken.None);
        return error is null;
    }

    private static MailMessage MessageOf(MailSettings server, OutboxMail mail)
    {
        var message = new MailMessage(server.From, mail.Recipient, mail.Subject, mail.Body) { BodyEncoding = System.Text.Encoding.UTF8, SubjectEncoding = System.Text.Encoding.UTF8 };

        // The same id at every attempt: where a message left and its mark was lost, the recipient's server knows it again.
        message.Headers.Add("Message-ID", $"<{mail.Id}@{server.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.UnsubscribeUrl is { } url)
        {
            message.Headers.Add("List-Unsubscribe", $"<{url}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }
}
