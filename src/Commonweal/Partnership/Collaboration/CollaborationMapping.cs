using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Collaboration;

public sealed class LadderMapping : IEntityTypeConfiguration<Ladder>
{
    public const int LetterLengthMax = 4;

    public void Configure(EntityTypeBuilder<Ladder> builder)
    {
        builder.ToTable("ladders").IsPublic();
        builder.HasKey(l => l.Letter);
        builder.Property(l => l.Letter).HasMaxLength(LetterLengthMax);
        builder.Property(l => l.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class LadderStageMapping : IEntityTypeConfiguration<LadderStage>
{
    public void Configure(EntityTypeBuilder<LadderStage> builder)
    {
        builder.ToTable("ladder_stages").IsPublic();
        builder.HasKey(s => new { s.Ladder, s.Number });
        builder.Property(s => s.Ladder).HasMaxLength(LadderMapping.LetterLengthMax);
        builder.References<LadderStage, Ladder>(s => s.Ladder);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class LadderStepMapping : IEntityTypeConfiguration<LadderStep>
{
    public void Configure(EntityTypeBuilder<LadderStep> builder)
    {
        builder.ToTable("ladder_steps").IsPublic();
        builder.Property<long>("Id");
        builder.HasKey("Id");
        builder.Property(s => s.Ladder).HasMaxLength(LadderMapping.LetterLengthMax);
        builder.References<LadderStep, Ladder>(s => s.Ladder);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class RequiredPartnerMapping : IEntityTypeConfiguration<RequiredPartner>
{
    public void Configure(EntityTypeBuilder<RequiredPartner> builder)
    {
        builder.ToTable("ladder_required_partners").IsPublic();
        builder.HasKey(r => new { r.Ladder, r.PartnerId });
        builder.Property(r => r.Ladder).HasMaxLength(LadderMapping.LetterLengthMax);
        builder.References<RequiredPartner, Ladder>(r => r.Ladder);
        builder.References<RequiredPartner, PartnerOrganisation>(r => r.PartnerId);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class AmbitionMapping : IEntityTypeConfiguration<Ambition>
{
    public void Configure(EntityTypeBuilder<Ambition> builder)
    {
        builder.ToTable("ladder_ambitions").IsPublic();
        builder.Property(a => a.Ladder).HasMaxLength(LadderMapping.LetterLengthMax);
        builder.References<Ambition, Ladder>(a => a.Ladder);
        builder.References<Ambition, AgreementVersion>(a => a.AgreementVersionId);
        builder.References<Ambition, PartnerOrganisation>(a => a.PartnerId);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class StageClaimMapping : IEntityTypeConfiguration<StageClaim>
{
    public void Configure(EntityTypeBuilder<StageClaim> builder)
    {
        builder.ToTable("stage_claims").IsPublic();
        builder.Property(c => c.Ladder).HasMaxLength(LadderMapping.LetterLengthMax);
        builder.Property(c => c.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.References<StageClaim, Ladder>(c => c.Ladder);
        builder.References<StageClaim, PartnerOrganisation>(c => c.PartnerId);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class UltimateAimMapping : IEntityTypeConfiguration<UltimateAim>
{
    public void Configure(EntityTypeBuilder<UltimateAim> builder)
    {
        builder.ToTable("ultimate_aim").IsPublic();
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class AlternativeFormMapping : IEntityTypeConfiguration<AlternativeForm>
{
    public void Configure(EntityTypeBuilder<AlternativeForm> builder)
    {
        builder.ToTable("alternative_forms").IsPublic();
        builder.HasKey(f => f.Slug);
        builder.Property(f => f.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(f => f.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(f => f.Provenance);
    }
}

public sealed class AppraisalCriterionMapping : IEntityTypeConfiguration<AppraisalCriterion>
{
    public void Configure(EntityTypeBuilder<AppraisalCriterion> builder)
    {
        builder.ToTable("appraisal_criteria").IsPublic();
        builder.HasKey(c => c.Slug);
        builder.Property(c => c.Slug).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class AppraisalMapping : IEntityTypeConfiguration<Appraisal>
{
    public void Configure(EntityTypeBuilder<Appraisal> builder)
    {
        builder.ToTable("appraisals").IsPublic();
        builder.Property(a => a.Form).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Criterion).HasMaxLength(Slug.LengthMax);
        builder.References<Appraisal, AlternativeForm>(a => a.Form);
        builder.References<Appraisal, AppraisalCriterion>(a => a.Criterion);
        builder.HasProvenance(a => a.Provenance);
    }
}
