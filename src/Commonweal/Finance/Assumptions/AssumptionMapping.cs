using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Assumptions;

public sealed class CommonAssumptionMapping : IEntityTypeConfiguration<CommonAssumption>
{
    public void Configure(EntityTypeBuilder<CommonAssumption> builder)
    {
        builder.ToTable("common_assumptions").IsPublic();
        builder.HasKey(a => new { a.FinancialYear, a.Kind, a.Version });
        builder.Property(a => a.Basis).HasMaxLength(500);
        builder.Property(a => a.AgreedBy).HasMaxLength(500);
    }
}

public sealed class PartnerAssumptionMapping : IEntityTypeConfiguration<PartnerAssumption>
{
    public void Configure(EntityTypeBuilder<PartnerAssumption> builder)
    {
        builder.ToTable("partner_assumptions").IsPublic();
        builder.HasKey(a => new { a.PartnerId, a.FinancialYear, a.Kind, a.Version });
        builder.Property(a => a.Reason).HasMaxLength(500);
        builder.References<PartnerAssumption, PartnerOrganisation>(a => a.PartnerId);
    }
}
