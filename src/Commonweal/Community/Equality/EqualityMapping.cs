using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Equality;

public sealed class EqualityAssessmentMapping : IEntityTypeConfiguration<EqualityAssessment>
{
    public void Configure(EntityTypeBuilder<EqualityAssessment> builder)
    {
        builder.ToTable("equality_assessments").IsPublic();
        builder.HasKey(a => a.Slug);
        builder.Property(a => a.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(a => a.Decision).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.JudgedBy).HasMaxLength(Mapping.NameLengthMax);
        builder.References<EqualityAssessment, PartnerOrganisation>(a => a.PartnerId);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class CharacteristicEffectMapping : IEntityTypeConfiguration<CharacteristicEffect>
{
    public void Configure(EntityTypeBuilder<CharacteristicEffect> builder)
    {
        builder.ToTable("characteristic_effects").IsPublic();
        builder.Property(e => e.Assessment).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(e => new { e.Assessment, e.Characteristic }).IsUnique();
        builder.References<CharacteristicEffect, EqualityAssessment>(e => e.Assessment);
    }
}

public sealed class AssessmentReadMapping : IEntityTypeConfiguration<AssessmentRead>
{
    public void Configure(EntityTypeBuilder<AssessmentRead> builder)
    {
        builder.ToTable("assessments_read").IsPublic();
        builder.Property(r => r.Assessment).HasMaxLength(Slug.LengthMax);
        builder.Property(r => r.Person).HasMaxLength(Mapping.NameLengthMax);
        builder.HasIndex(r => new { r.Assessment, r.PartnerId }).IsUnique();
        builder.References<AssessmentRead, EqualityAssessment>(r => r.Assessment);
        builder.References<AssessmentRead, PartnerOrganisation>(r => r.PartnerId);
    }
}
