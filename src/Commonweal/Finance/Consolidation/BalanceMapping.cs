using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Consolidation;

public sealed class BalanceMapping : IEntityTypeConfiguration<BalanceStatement>
{
    public void Configure(EntityTypeBuilder<BalanceStatement> builder)
    {
        builder.ToTable("balance_statements").IsPublic();
        builder.HasKey(b => new { b.PartnerId, b.OtherId, b.Side, b.Service, b.Year, b.Number, b.Version });
        builder.Ignore(b => b.Month);
        builder.Property(b => b.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(b => b.Words).HasMaxLength(500);
        builder.References<BalanceStatement, PartnerOrganisation>(b => b.PartnerId);
        builder.References<BalanceStatement, PartnerOrganisation>(b => b.OtherId);
    }
}

public sealed class BalanceLayoutMapping : IEntityTypeConfiguration<BalanceLayout>
{
    public void Configure(EntityTypeBuilder<BalanceLayout> builder)
    {
        builder.ToTable("balance_layouts").IsPublic();
        builder.HasKey(l => new { l.PartnerId, l.Version });
        builder.Ignore(l => l.Headings);
        builder.Property(l => l.Side).HasMaxLength(100);
        builder.Property(l => l.Other).HasMaxLength(100);
        builder.Property(l => l.Service).HasMaxLength(100);
        builder.Property(l => l.Month).HasMaxLength(100);
        builder.Property(l => l.Sum).HasMaxLength(100);
        builder.Property(l => l.WePay).HasMaxLength(100);
        builder.Property(l => l.TheyPay).HasMaxLength(100);
        builder.References<BalanceLayout, PartnerOrganisation>(l => l.PartnerId);
    }
}
