using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Baselines;

public sealed class YearBaselineMapping : IEntityTypeConfiguration<YearBaseline>
{
    public void Configure(EntityTypeBuilder<YearBaseline> builder)
    {
        builder.ToTable("fund_year_baselines").IsPublic();
        builder.HasKey(b => new { b.FundId, b.Begins, b.Version });
        builder.References<YearBaseline, Fund>(b => b.FundId);
    }
}

public sealed class YearContributionMapping : IEntityTypeConfiguration<YearContribution>
{
    public void Configure(EntityTypeBuilder<YearContribution> builder)
    {
        builder.ToTable("fund_year_contributions").IsPublic();
        builder.HasKey(c => new { c.FundId, c.Begins, c.PartnerId, c.Version });
        builder.References<YearContribution, Fund>(c => c.FundId);
        builder.References<YearContribution, PartnerOrganisation>(c => c.PartnerId);
    }
}
