using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.AgreedAtTheOutset;

public sealed class OutsetTermsMapping : IEntityTypeConfiguration<OutsetTerms>
{
    public void Configure(EntityTypeBuilder<OutsetTerms> builder)
    {
        builder.ToTable("outset_terms").IsPublic();
        builder.HasIndex(t => new { t.FinancialYear, t.Number }).IsUnique();
        builder.HasProvenance(t => t.Provenance);
    }
}

public sealed class OutsetAgreedMapping : IEntityTypeConfiguration<OutsetAgreed>
{
    public void Configure(EntityTypeBuilder<OutsetAgreed> builder)
    {
        builder.ToTable("outset_agreed").IsPublic();
        builder.HasIndex(a => new { a.FinancialYear, a.Number, a.PartnerId }).IsUnique();
        builder.Property(a => a.By).HasMaxLength(Mapping.NameLengthMax);
        builder.References<OutsetAgreed, PartnerOrganisation>(a => a.PartnerId);
    }
}
