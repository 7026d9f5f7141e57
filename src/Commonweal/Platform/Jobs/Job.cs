using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Jobs;

public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
}

/// <summary>A long piece of work, taken from its table by whichever node is free, and safe to begin again from the start.</summary>
public sealed class Job
{
    /// <summary>Unguessable, since its address is all that its page asks for.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name of the work, such as VerifyAudit.</summary>
    public required string Kind { get; init; }

    /// <summary>The slug of the person who asked for it: only they see it.</summary>
    public required string AskedBy { get; init; }

    public required DateTime AskedAt { get; init; }

    public required JobState State { get; set; }

    /// <summary>0 to 100; null while it cannot be known.</summary>
    public int? Percentage { get; set; }

    /// <summary>What is being done, or what came of it.</summary>
    public required string Words { get; set; }

    /// <summary>When its worker last gave a sign, UTC: work whose worker is gone is begun again.</summary>
    public DateTime? SeenAt { get; set; }

    public string? NextUrl { get; set; }
}

public sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(j => j.Kind).HasMaxLength(80);
        builder.Property(j => j.AskedBy).HasMaxLength(80);
        builder.Property(j => j.NextUrl).HasMaxLength(Mapping.NameLengthMax);
        builder.HasIndex(j => new { j.State, j.AskedAt });
    }
}

/// <summary>What a kind of job does. It may be begun again after a node was lost, so it must be safe to run twice.</summary>
public interface IWork
{
    string Kind { get; }

    /// <param name="report">Takes the percentage and what is being done; cheap to call often.</param>
    /// <returns>What came of it, in words.</returns>
    Task<string> RunAsync(Action<int, string> report, CancellationToken cancellation);
}
