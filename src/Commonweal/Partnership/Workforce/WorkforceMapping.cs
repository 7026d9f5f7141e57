using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Workforce;

public sealed class DevelopmentReachMapping : IEntityTypeConfiguration<DevelopmentReach>
{
    public void Configure(EntityTypeBuilder<DevelopmentReach> builder)
    {
        builder.ToTable("development_reach").IsPublic();
        builder.Property(r => r.Level).HasMaxLength(Slug.LengthMax);
        builder.Property(r => r.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class DevelopmentProgrammeMapping : IEntityTypeConfiguration<DevelopmentProgramme>
{
    public void Configure(EntityTypeBuilder<DevelopmentProgramme> builder)
    {
        builder.ToTable("development_programmes").IsPublic();
        builder.HasKey(p => p.Slug);
        builder.Property(p => p.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class WorkforceAssessmentMapping : IEntityTypeConfiguration<WorkforceAssessment>
{
    public void Configure(EntityTypeBuilder<WorkforceAssessment> builder)
    {
        builder.ToTable("workforce_assessment").IsPublic();
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Target).HasMaxLength(40);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class TrainingCountMapping : IEntityTypeConfiguration<TrainingCount>
{
    public void Configure(EntityTypeBuilder<TrainingCount> builder)
    {
        builder.ToTable("training_counts").IsPublic();
        builder.Property(t => t.Training).HasMaxLength(Slug.LengthMax);
        builder.Property(t => t.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(t => t.IsTakenBack).HasDefaultValue(false);
        builder.HasProvenance(t => t.Provenance);
    }
}

public sealed class StaffBriefingMapping : IEntityTypeConfiguration<StaffBriefing>
{
    public void Configure(EntityTypeBuilder<StaffBriefing> builder)
    {
        builder.ToTable("staff_briefings").IsPublic();
        builder.Property(b => b.Message).HasMaxLength(Slug.LengthMax);
        builder.References<StaffBriefing, PartnerOrganisation>(b => b.PartnerId);
        builder.HasProvenance(b => b.Provenance);
    }
}
