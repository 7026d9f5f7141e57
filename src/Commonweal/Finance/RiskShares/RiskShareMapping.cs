using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.RiskShares;

public sealed class RiskShareTermsMapping : IEntityTypeConfiguration<RiskShareTerms>
{
    public void Configure(EntityTypeBuilder<RiskShareTerms> builder)
    {
        builder.ToTable("risk_share_terms").IsPublic();
        builder.HasKey(t => new { t.FundId, t.Number });
        builder.References<RiskShareTerms, Fund>(t => t.FundId);
    }
}

public sealed class RiskShareAgreedMapping : IEntityTypeConfiguration<RiskShareAgreed>
{
    public void Configure(EntityTypeBuilder<RiskShareAgreed> builder)
    {
        builder.ToTable("risk_share_agreed").IsPublic();
        builder.HasKey(a => new { a.FundId, a.Number, a.PartnerId });
        builder.HasOne<RiskShareTerms>().WithMany().HasForeignKey(a => new { a.FundId, a.Number }).OnDelete(DeleteBehavior.Restrict);
        builder.References<RiskShareAgreed, PartnerOrganisation>(a => a.PartnerId);
    }
}
