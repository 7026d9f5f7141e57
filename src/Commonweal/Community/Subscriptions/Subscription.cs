using Commonweal.Community.Feeds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Subscriptions;

/// <summary>
/// That somebody wants news at an email address. Nothing is sent but one question until the address's owner confirms; what is not confirmed within a week is forgotten,
/// and what is ended is deleted. It is in no audit, so that nothing of a person outlives their wish.
/// </summary>
public sealed class Subscription
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required NewsTopic Topic { get; init; }

    /// <summary>The body or the target; null for all decisions and consultations.</summary>
    public string? Target { get; init; }

    /// <summary>256 random bits: whoever has it may confirm and end this one.</summary>
    public required string Token { get; init; }

    public required DateTime AskedAt { get; init; }

    public DateTime? ConfirmedAt { get; set; }

    /// <summary>News known by then has been told, UTC.</summary>
    public DateTime? ToldUntil { get; set; }
}

public sealed class SubscriptionMapping : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.ToTable("subscriptions").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Email).HasMaxLength(254);
        builder.Property(s => s.Target).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Token).HasMaxLength(64);
        builder.HasIndex(s => s.Token).IsUnique();
        builder.HasIndex(s => s.Email);
    }
}
