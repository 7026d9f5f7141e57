using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Disputes;

/// <summary>Not public as tables: partners read of disputes, and residents of the way they are settled.</summary>
public sealed class DisputeMapping : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("disputes");
        builder.HasSlug(d => d.Slug);
        builder.Property(d => d.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(d => d.AboutTitle).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(d => d.AboutUrl).HasMaxLength(Slug.LengthMax + 40);
        builder.Property(d => d.Part).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Dispute, PartnerOrganisation>(d => d.RaisedBy);
        builder.HasProvenance(d => d.Provenance);
    }
}

public sealed class DisputePartyMapping : IEntityTypeConfiguration<DisputeParty>
{
    public void Configure(EntityTypeBuilder<DisputeParty> builder)
    {
        builder.ToTable("dispute_parties");
        builder.HasKey(p => new { p.DisputeId, p.PartnerId });
        builder.References<DisputeParty, Dispute>(p => p.DisputeId);
        builder.References<DisputeParty, PartnerOrganisation>(p => p.PartnerId);
    }
}

public sealed class DisputeStepMapping : IEntityTypeConfiguration<DisputeStep>
{
    public void Configure(EntityTypeBuilder<DisputeStep> builder)
    {
        builder.ToTable("dispute_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.References<DisputeStep, Dispute>(s => s.DisputeId);
        builder.References<DisputeStep, PartnerOrganisation>(s => s.PartnerId);
        builder.References<DisputeStep, Person>(s => s.PersonId);
        builder.References<DisputeStep, DisputeStep>(s => s.Corrects);
    }
}

public sealed class DisputeTermMapping : IEntityTypeConfiguration<DisputeTerm>
{
    public void Configure(EntityTypeBuilder<DisputeTerm> builder)
    {
        builder.ToTable("dispute_terms").IsPublic();
        builder.HasKey(t => t.Stage);
        builder.Property(t => t.Stage).ValueGeneratedNever();
        builder.Property(t => t.Who).HasMaxLength(400);
        builder.HasProvenance(t => t.Provenance);
    }
}
