using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Investments;

public sealed class InvestmentSchemeMapping : IEntityTypeConfiguration<InvestmentScheme>
{
    public void Configure(EntityTypeBuilder<InvestmentScheme> builder)
    {
        builder.ToTable("investment_schemes").IsPublic();
        builder.HasSlug(s => s.Slug);
        builder.Property(s => s.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.FoundIn).HasMaxLength(8000);
        builder.References<InvestmentScheme, PartnerOrganisation>(s => s.PartnerId);
        builder.References<InvestmentScheme, Decision>(s => s.DecisionId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class BroughtToBoardMapping : IEntityTypeConfiguration<BroughtToBoard>
{
    public void Configure(EntityTypeBuilder<BroughtToBoard> builder)
    {
        builder.ToTable("investments_brought").IsPublic();
        builder.References<BroughtToBoard, InvestmentScheme>(b => b.SchemeId);
    }
}

public sealed class SchemeDecidedMapping : IEntityTypeConfiguration<SchemeDecided>
{
    public void Configure(EntityTypeBuilder<SchemeDecided> builder)
    {
        builder.ToTable("investments_decided").IsPublic();
        builder.References<SchemeDecided, InvestmentScheme>(d => d.SchemeId);
    }
}
