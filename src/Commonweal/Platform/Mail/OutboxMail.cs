using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Mail;

public enum MailState
{
    Waiting,
    Sent,

    /// <summary>Tried as often as is sensible.</summary>
    GivenUp,
}

/// <summary>One message on its way out. Its key is what it is about and for whom, so that the same message is put here once, however often its writer runs.</summary>
public sealed class OutboxMail
{
    public required Guid Id { get; init; }

    public required string Key { get; init; }

    public required string Recipient { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The address at which one click ends such mail; null for what is sent once.</summary>
    public string? UnsubscribeUrl { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required MailState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>UTC; whoever takes it sets this ahead, so that no other node takes it meanwhile.</summary>
    public required DateTime NextAttemptAt { get; set; }

    public DateTime? SentAt { get; set; }

    public string? LastError { get; set; }
}

public sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("outbox").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Key).HasMaxLength(200);
        builder.HasIndex(m => m.Key).IsUnique();
        builder.Property(m => m.Recipient).HasMaxLength(254);
        builder.Property(m => m.Subject).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.Body).HasMaxLength(Mapping.Unlimited);
        builder.Property(m => m.UnsubscribeUrl).HasMaxLength(400);
        builder.Property(m => m.LastError).HasMaxLength(400);
        builder.HasIndex(m => new { m.State, m.NextAttemptAt });
    }
}

/// <summary>Writes mail that is due into the outbox. It runs often and must be safe to run twice: the key of each message sees to that.</summary>
public interface IWriteMail
{
    Task WriteAsync(CancellationToken cancellation);
}
