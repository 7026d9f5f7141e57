using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.CommissioningIntentions;

// None is public as a table: a year is open to all only from the day the Board agreed it.

public sealed class CommissioningIntentionMapping : IEntityTypeConfiguration<CommissioningIntention>
{
    public void Configure(EntityTypeBuilder<CommissioningIntention> builder)
    {
        builder.ToTable("commissioning_intentions");
        builder.HasKey(i => i.Slug);
        builder.Property(i => i.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(i => i.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(i => i.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(i => i.Group).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(i => i.Provenance);
    }
}

public sealed class IntentionEntryMapping : IEntityTypeConfiguration<IntentionEntry>
{
    public void Configure(EntityTypeBuilder<IntentionEntry> builder)
    {
        builder.ToTable("intention_entries");
        builder.HasIndex(e => e.Intention);
        builder.Property(e => e.Intention).HasMaxLength(Slug.LengthMax);
        builder.Property(e => e.Origin).HasMaxLength(Mapping.NameLengthMax);
    }
}

public sealed class IntentionsSentMapping : IEntityTypeConfiguration<IntentionsSent>
{
    public void Configure(EntityTypeBuilder<IntentionsSent> builder)
    {
        builder.ToTable("intentions_sent");
        builder.References<IntentionsSent, Decision>(s => s.DecisionId);
    }
}
