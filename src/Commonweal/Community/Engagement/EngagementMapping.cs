using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Engagement;

public sealed class EngagementActivityMapping : IEntityTypeConfiguration<EngagementActivity>
{
    public void Configure(EntityTypeBuilder<EngagementActivity> builder)
    {
        builder.ToTable("engagement_activities").IsPublic();
        builder.HasKey(a => a.Slug);
        builder.Property(a => a.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(a => a.Decision).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Workstream).HasMaxLength(Slug.LengthMax);
        builder.References<EngagementActivity, PartnerOrganisation>(a => a.RunBy);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class VoicePointMapping : IEntityTypeConfiguration<VoicePoint>
{
    public void Configure(EntityTypeBuilder<VoicePoint> builder)
    {
        builder.ToTable("voice_points").IsPublic();
        builder.Property(p => p.Activity).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(p => new { p.Activity, p.Number }).IsUnique();
        builder.References<VoicePoint, EngagementActivity>(p => p.Activity);
    }
}

public sealed class PointAnswerMapping : IEntityTypeConfiguration<PointAnswer>
{
    public void Configure(EntityTypeBuilder<PointAnswer> builder)
    {
        builder.ToTable("point_answers").IsPublic();
        builder.Property(a => a.Activity).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Decision).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Target).HasMaxLength(Slug.LengthMax);
        builder.References<PointAnswer, EngagementActivity>(a => a.Activity);
        builder.References<PointAnswer, PartnerOrganisation>(a => a.By);
    }
}

public sealed class WorkstreamMeasureMapping : IEntityTypeConfiguration<WorkstreamMeasure>
{
    public void Configure(EntityTypeBuilder<WorkstreamMeasure> builder)
    {
        builder.ToTable("workstream_measures").IsPublic();
        builder.Property(m => m.Workstream).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Measure).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.Found).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(m => m.Provenance);
    }
}
