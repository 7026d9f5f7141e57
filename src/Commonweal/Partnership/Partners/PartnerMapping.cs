using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Partners;

public sealed class PartnerMapping : IEntityTypeConfiguration<PartnerOrganisation>
{
    public void Configure(EntityTypeBuilder<PartnerOrganisation> builder)
    {
        builder.ToTable("partners").IsPublic();
        builder.HasSlug(p => p.Slug);
        builder.Property(p => p.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.ShortName).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class StatusPeriodMapping : IEntityTypeConfiguration<StatusPeriod>
{
    public void Configure(EntityTypeBuilder<StatusPeriod> builder)
    {
        builder.ToTable("partner_statuses").IsPublic();
        builder.References<StatusPeriod, PartnerOrganisation>(s => s.PartnerId);
        builder.References<StatusPeriod, Domain.Partnership.Agreements.Approval>(s => s.ApprovalId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class SovereignBodyMapping : IEntityTypeConfiguration<SovereignBody>
{
    public void Configure(EntityTypeBuilder<SovereignBody> builder)
    {
        builder.ToTable("sovereign_bodies").IsPublic();
        builder.HasSlug(b => b.Slug);
        builder.Property(b => b.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.References<SovereignBody, PartnerOrganisation>(b => b.PartnerId);
        builder.HasProvenance(b => b.Provenance);
    }
}

public sealed class PlaceShareMapping : IEntityTypeConfiguration<PlaceShare>
{
    public void Configure(EntityTypeBuilder<PlaceShare> builder)
    {
        builder.ToTable("partner_place_shares").IsPublic();
        builder.Property(s => s.Area).HasMaxLength(Slug.LengthMax);
        builder.References<PlaceShare, PartnerOrganisation>(s => s.PartnerId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class SuccessionMapping : IEntityTypeConfiguration<Succession>
{
    public void Configure(EntityTypeBuilder<Succession> builder)
    {
        builder.ToTable("partner_successions").IsPublic();
        builder.Property(s => s.SuccessorName).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Succession, PartnerOrganisation>(s => s.PartnerId);
        builder.HasProvenance(s => s.Provenance);
    }
}
