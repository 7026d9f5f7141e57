using Commonweal.Domain.Community.Keeping;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Keeping;

public sealed class KeepingRuleMapping : IEntityTypeConfiguration<KeepingRule>
{
    public void Configure(EntityTypeBuilder<KeepingRule> builder)
    {
        builder.ToTable("keeping_rules").IsPublic();
        builder.Ignore(r => r.YearsInWords);
        builder.Property(r => r.Text).HasMaxLength(1000);
        builder.Property(r => r.Basis).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(r => r.Provenance);
    }
}
