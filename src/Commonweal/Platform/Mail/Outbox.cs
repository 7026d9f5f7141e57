using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Mail;

/// <summary>Puts messages in the outbox, each once.</summary>
public sealed class Outbox(CommonwealContext context, TimeProvider time)
{
    private const int SubjectLengthMax = 200;

    /// <returns>False where a message of this key is there already.</returns>
    public async Task<bool> PutAsync(string key, string recipient, string subject, string body, string? unsubscribeUrl, CancellationToken cancellation)
    {
        if (await context.Set<OutboxMail>().AnyAsync(m => m.Key == key, cancellation))
        {
            return false;
        }

        var now = time.GetUtcNow();
        var mail = new OutboxMail
        {
            Id = Guid.CreateVersion7(now), Key = key, Recipient = recipient, Subject = subject.Length <= SubjectLengthMax ? subject : subject[..(SubjectLengthMax - 1)] + "…", Body = body, UnsubscribeUrl = unsubscribeUrl,
            CreatedAt = now.UtcDateTime, State = MailState.Waiting, NextAttemptAt = now.UtcDateTime,
        };
        context.Add(mail);
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another node put it there between the question and the save.
            context.Entry(mail).State = EntityState.Detached;
            if (await context.Set<OutboxMail>().AnyAsync(m => m.Key == key, cancellation))
            {
                return false;
            }

            throw;
        }
    }
}
