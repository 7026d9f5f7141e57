using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Prioritisation;

public sealed class PriorityExerciseMapping : IEntityTypeConfiguration<PriorityExercise>
{
    public void Configure(EntityTypeBuilder<PriorityExercise> builder)
    {
        builder.ToTable("priority_exercises").IsPublic();
        builder.HasSlug(e => e.Slug);
        builder.Property(e => e.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(e => e.Provenance);
    }
}

public sealed class PriorityCriterionMapping : IEntityTypeConfiguration<PriorityCriterion>
{
    public void Configure(EntityTypeBuilder<PriorityCriterion> builder)
    {
        builder.ToTable("priority_criteria").IsPublic();
        builder.HasKey(c => new { c.ExerciseId, c.Number });
        builder.Property(c => c.Number).ValueGeneratedNever();
        builder.Property(c => c.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.References<PriorityCriterion, PriorityExercise>(c => c.ExerciseId);
    }
}

public sealed class PrioritySchemeMapping : IEntityTypeConfiguration<PriorityScheme>
{
    public void Configure(EntityTypeBuilder<PriorityScheme> builder)
    {
        builder.ToTable("priority_schemes").IsPublic();
        builder.HasKey(s => new { s.ExerciseId, s.ProgrammeId });
        builder.References<PriorityScheme, PriorityExercise>(s => s.ExerciseId);
        builder.References<PriorityScheme, Programme>(s => s.ProgrammeId);
    }
}

public sealed class PriorityVoiceMapping : IEntityTypeConfiguration<PriorityVoice>
{
    public void Configure(EntityTypeBuilder<PriorityVoice> builder)
    {
        builder.ToTable("priority_voices").IsPublic();
        builder.HasKey(v => new { v.ExerciseId, v.PartnerId });
        builder.References<PriorityVoice, PriorityExercise>(v => v.ExerciseId);
        builder.References<PriorityVoice, PartnerOrganisation>(v => v.PartnerId);
    }
}

public sealed class PriorityScoreMapping : IEntityTypeConfiguration<PriorityScore>
{
    public void Configure(EntityTypeBuilder<PriorityScore> builder)
    {
        builder.ToTable("priority_scores").IsPublic();
        builder.References<PriorityScore, PriorityExercise>(s => s.ExerciseId);
        builder.References<PriorityScore, Programme>(s => s.ProgrammeId);
        builder.References<PriorityScore, PartnerOrganisation>(s => s.PartnerId);
    }
}

public sealed class PriorityClosedMapping : IEntityTypeConfiguration<PriorityClosed>
{
    public void Configure(EntityTypeBuilder<PriorityClosed> builder)
    {
        builder.ToTable("priority_closed").IsPublic();
        builder.HasKey(c => c.ExerciseId);
        builder.References<PriorityClosed, PriorityExercise>(c => c.ExerciseId);
    }
}
