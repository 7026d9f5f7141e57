using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Consultations;

public sealed class ConsultationMapping : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.ToTable("consultations").IsPublic();
        builder.HasKey(c => c.Slug);
        builder.Property(c => c.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(c => c.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(c => c.Decision).HasMaxLength(Slug.LengthMax);
        builder.References<Consultation, PartnerOrganisation>(c => c.RunBy);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class ConsultationResultMapping : IEntityTypeConfiguration<ConsultationResult>
{
    public void Configure(EntityTypeBuilder<ConsultationResult> builder)
    {
        builder.ToTable("consultation_results").IsPublic();
        builder.Property(r => r.Consultation).HasMaxLength(Slug.LengthMax);
        builder.References<ConsultationResult, Consultation>(r => r.Consultation);
    }
}

/// <summary>Not public as a table: an answer is shown once a moderator has read it.</summary>
public sealed class ConsultationAnswerMapping : IEntityTypeConfiguration<ConsultationAnswer>
{
    public void Configure(EntityTypeBuilder<ConsultationAnswer> builder)
    {
        builder.ToTable("consultation_answers").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(a => a.Consultation).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(a => new { a.Consultation, a.Number }).IsUnique();
        builder.HasIndex(a => a.RequestKey).IsUnique();
        builder.References<ConsultationAnswer, Consultation>(a => a.Consultation);
    }
}

public sealed class AnswerModerationMapping : IEntityTypeConfiguration<AnswerModeration>
{
    public void Configure(EntityTypeBuilder<AnswerModeration> builder)
    {
        builder.ToTable("answer_moderations");
        builder.Property(m => m.Consultation).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Why).HasMaxLength(400);
        builder.HasIndex(m => new { m.Consultation, m.Number }).IsUnique();
        builder.References<AnswerModeration, Consultation>(m => m.Consultation);
    }
}
