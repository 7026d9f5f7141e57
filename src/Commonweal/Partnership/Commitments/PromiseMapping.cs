using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Commitments;

public sealed class PromiseMapping : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.ToTable("promises").IsPublic();
        builder.HasSlug(p => p.Slug);
        builder.HasDueDate(p => p.Due);
        builder.Property(p => p.MadeAt).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.OwnerBody).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.References<Promise, OwningBody>(p => p.OwnerBody);
        builder.References<Promise, PartnerOrganisation>(p => p.OwnerPartnerId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PromiseReportMapping : IEntityTypeConfiguration<PromiseReport>
{
    public void Configure(EntityTypeBuilder<PromiseReport> builder)
    {
        builder.ToTable("promise_reports").IsPublic();
        builder.References<PromiseReport, Promise>(r => r.PromiseId);
        builder.References<PromiseReport, PartnerOrganisation>(r => r.ReportedBy);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class StoppedServiceMapping : IEntityTypeConfiguration<StoppedService>
{
    public void Configure(EntityTypeBuilder<StoppedService> builder)
    {
        builder.ToTable("stopped_services").IsPublic();
        builder.Property(s => s.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Service).HasMaxLength(Slug.LengthMax);
        builder.References<StoppedService, PartnerOrganisation>(s => s.StoppedBy);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class RepresentationMapping : IEntityTypeConfiguration<Representation>
{
    public void Configure(EntityTypeBuilder<Representation> builder)
    {
        builder.ToTable("representations").IsPublic();
        builder.Property(r => r.MadeTo).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(r => r.Subject).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Representation, PartnerOrganisation>(r => r.MadeBy);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class RepresentationSupportMapping : IEntityTypeConfiguration<RepresentationSupport>
{
    public void Configure(EntityTypeBuilder<RepresentationSupport> builder)
    {
        builder.ToTable("representation_supports").IsPublic();
        builder.HasIndex(s => new { s.RepresentationId, s.PartnerId }).IsUnique();
        builder.References<RepresentationSupport, Representation>(s => s.RepresentationId);
        builder.References<RepresentationSupport, PartnerOrganisation>(s => s.PartnerId);
    }
}
