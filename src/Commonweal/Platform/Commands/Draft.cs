using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Commands;

/// <summary>What somebody typed into a form that could not be taken as it was sent, kept until they send it again, a day at most.</summary>
public sealed class Draft
{
    /// <summary>256 random bits: whoever has it may read the draft, if they are its writer.</summary>
    public required string Id { get; init; }

    /// <summary>The page it was typed on.</summary>
    public required string Path { get; init; }

    /// <summary>The fields and the stamp of their form, protected.</summary>
    public required string Contents { get; init; }

    public required DateTime CreatedAt { get; init; }
}

public sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("drafts").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(d => d.Id).HasMaxLength(64);
        builder.Property(d => d.Path).HasMaxLength(2000);
        builder.Property(d => d.Contents).HasMaxLength(Mapping.Unlimited);
        builder.HasIndex(d => d.CreatedAt);
    }
}
