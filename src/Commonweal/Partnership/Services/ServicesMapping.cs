using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Services;

public sealed class ServiceMapping : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.ToTable("services").IsPublic();
        builder.HasSlug(s => s.Slug);
        builder.Property(s => s.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Sector).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Footprint).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.ScopeGroup).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class FootprintMapping : IEntityTypeConfiguration<Footprint>
{
    public void Configure(EntityTypeBuilder<Footprint> builder)
    {
        builder.ToTable("service_footprints").IsPublic();
        builder.HasKey(f => f.Slug);
        builder.Property(f => f.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(f => f.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(f => f.Provenance);
    }
}

public sealed class MarketRoleMapping : IEntityTypeConfiguration<MarketRole>
{
    public void Configure(EntityTypeBuilder<MarketRole> builder)
    {
        builder.ToTable("market_role").IsPublic();
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class ExclusionMapping : IEntityTypeConfiguration<Exclusion>
{
    public void Configure(EntityTypeBuilder<Exclusion> builder)
    {
        builder.ToTable("service_exclusions").IsPublic();
        builder.Property(e => e.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(e => e.DecidedBy).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(e => e.Service);
        builder.HasProvenance(e => e.Provenance);
    }
}

public sealed class MarketAssessmentMapping : IEntityTypeConfiguration<MarketAssessment>
{
    public void Configure(EntityTypeBuilder<MarketAssessment> builder)
    {
        builder.ToTable("market_assessments").IsPublic();
        builder.Property(m => m.Service).HasMaxLength(Slug.LengthMax);
        builder.References<MarketAssessment, PartnerOrganisation>(m => m.AssessedBy);
        builder.HasProvenance(m => m.Provenance);
    }
}
