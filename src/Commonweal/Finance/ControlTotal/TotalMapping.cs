using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.ControlTotal;

public sealed class PartnerStatementMapping : IEntityTypeConfiguration<PartnerStatement>
{
    public void Configure(EntityTypeBuilder<PartnerStatement> builder)
    {
        builder.ToTable("control_total_statements").IsPublic();
        builder.HasKey(s => new { s.PartnerId, s.FinancialYear, s.Version });
        builder.Property(s => s.Basis).HasMaxLength(500);
        builder.References<PartnerStatement, PartnerOrganisation>(s => s.PartnerId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class TotalAdjustmentMapping : IEntityTypeConfiguration<TotalAdjustment>
{
    public void Configure(EntityTypeBuilder<TotalAdjustment> builder)
    {
        builder.ToTable("control_total_adjustments").IsPublic();
        builder.Ignore(a => a.Sum);
        builder.Property(a => a.Words).HasMaxLength(500);
        builder.References<TotalAdjustment, PartnerOrganisation>(a => a.FromId);
        builder.References<TotalAdjustment, PartnerOrganisation>(a => a.ToId);
    }
}

public sealed class AdjustmentAgreedMapping : IEntityTypeConfiguration<AdjustmentAgreed>
{
    public void Configure(EntityTypeBuilder<AdjustmentAgreed> builder)
    {
        builder.ToTable("control_total_agreed").IsPublic();
        builder.Property(a => a.Words).HasMaxLength(500);
        // One agreement of each: two who send it at once leave it standing once.
        builder.HasIndex(a => a.AdjustmentId).IsUnique();
        builder.References<AdjustmentAgreed, TotalAdjustment>(a => a.AdjustmentId);
        builder.References<AdjustmentAgreed, PartnerOrganisation>(a => a.PartnerId);
    }
}
