using System.Linq.Expressions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Commitments;

public sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.ToTable("commitments").IsPublic();
        builder.HasKey(c => new { c.AgreementVersionId, c.Number });
        builder.Property(c => c.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(c => c.ClauseReference).HasMaxLength(40);
        builder.References<Commitment, AgreementVersion>(c => c.AgreementVersionId);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class BehaviourMapping : IEntityTypeConfiguration<Behaviour>
{
    public void Configure(EntityTypeBuilder<Behaviour> builder)
    {
        builder.ToTable("behaviours").IsPublic();
        builder.HasKey(b => b.Slug);
        builder.Property(b => b.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(b => b.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(b => b.ClauseReference).HasMaxLength(40);
        builder.HasProvenance(b => b.Provenance);
    }
}

public sealed class OwningBodyMapping : IEntityTypeConfiguration<OwningBody>
{
    public void Configure(EntityTypeBuilder<OwningBody> builder)
    {
        builder.ToTable("owning_bodies").IsPublic();
        builder.HasKey(b => b.Slug);
        builder.Property(b => b.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(b => b.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(b => b.Provenance);
    }
}

/// <summary>What the mappings of targets and promises say alike.</summary>
internal static class DueDateMapping
{
    public static void HasDueDate<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, DueDate>> due) where T : class => builder.ComplexProperty(due!, d =>
    {
        d.Property(x => x.Precision).HasColumnName("DuePrecision");
        d.Property(x => x.From).HasColumnName("DueFrom");
        d.Property(x => x.Until).HasColumnName("DueUntil");
        d.Property(x => x.Body).HasColumnName("DueAtMeetingOf").HasMaxLength(Slug.LengthMax);
    });
}
