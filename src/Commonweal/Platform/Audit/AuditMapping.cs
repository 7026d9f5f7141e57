using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Audit;

public sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries").HasAnnotation(ChangeList.NotAudited, true);
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Person).HasMaxLength(80);
        builder.Property(e => e.ActingFor).HasMaxLength(80);
        builder.Property(e => e.ActingAs).HasMaxLength(200);
        builder.Property(e => e.Verb).HasMaxLength(80);
        builder.Property(e => e.Subject).HasMaxLength(400);
        builder.Property(e => e.Sentence).HasMaxLength(1000);
        builder.Property(e => e.Changes).HasMaxLength(Mapping.Unlimited);
        builder.Property(e => e.Hash).HasMaxLength(AuditHash.Length);
        builder.Property(e => e.PreviousHash).HasMaxLength(AuditHash.Length);
        builder.HasIndex(e => e.RequestKey).IsUnique();
        builder.HasIndex(e => new { e.Subject, e.Sequence });
        builder.HasIndex(e => new { e.Person, e.Sequence });
    }
}

public sealed class AuditHeadMapping : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("audit_head").HasAnnotation(ChangeList.NotAudited, true);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Hash).HasMaxLength(AuditHash.Length);
        builder.HasData(new AuditHead { Id = AuditHead.OnlyId, Sequence = 0, Hash = AuditHash.Beginning });
    }
}
