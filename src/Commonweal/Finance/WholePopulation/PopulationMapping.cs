using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.WholePopulation;

public sealed class PopulationMoneyMapping : IEntityTypeConfiguration<PopulationMoney>
{
    public void Configure(EntityTypeBuilder<PopulationMoney> builder)
    {
        builder.ToTable("population_money").IsPublic();
        builder.HasKey(m => new { m.PartnerId, m.Stream, m.FinancialYear, m.To, m.Version });
        builder.Ignore(m => m.Sum);
        builder.Property(m => m.To).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.ToName).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.Basis).HasMaxLength(500);
        builder.References<PopulationMoney, PartnerOrganisation>(m => m.PartnerId);
    }
}
