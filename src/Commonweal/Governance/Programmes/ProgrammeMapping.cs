using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Programmes;

public sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("programmes").IsPublic();
        builder.HasSlug(p => p.Slug);
        builder.Property(p => p.Title).HasMaxLength(Mapping.NameLengthMax);
        // What was entered before the register of equality assessments took its place stays in the record; nothing is written here any more.
        builder.Property<string?>("EqualityAnalysis");
        builder.References<Programme, PartnerOrganisation>(p => p.PartnerId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class ProgrammeMatterMapping : IEntityTypeConfiguration<ProgrammeMatter>
{
    public void Configure(EntityTypeBuilder<ProgrammeMatter> builder)
    {
        builder.ToTable("programme_matters").IsPublic();
        builder.HasIndex(m => m.ProgrammeId).IsUnique();
        builder.References<ProgrammeMatter, Programme>(m => m.ProgrammeId);
        builder.References<ProgrammeMatter, Decision>(m => m.DecisionId);
    }
}

public sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("programme_milestones").IsPublic();
        builder.HasIndex(m => new { m.ProgrammeId, m.Number }).IsUnique();
        builder.References<Milestone, Programme>(m => m.ProgrammeId);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class MilestoneReportMapping : IEntityTypeConfiguration<MilestoneReport>
{
    public void Configure(EntityTypeBuilder<MilestoneReport> builder)
    {
        builder.ToTable("programme_milestone_reports").IsPublic();
        builder.References<MilestoneReport, Programme>(m => m.ProgrammeId);
    }
}

public sealed class StageReachedMapping : IEntityTypeConfiguration<StageReached>
{
    public void Configure(EntityTypeBuilder<StageReached> builder)
    {
        builder.ToTable("programme_stages").IsPublic();
        builder.References<StageReached, Programme>(s => s.ProgrammeId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class BusinessCaseMapping : IEntityTypeConfiguration<BusinessCase>
{
    public void Configure(EntityTypeBuilder<BusinessCase> builder)
    {
        builder.ToTable("programme_business_cases").IsPublic();
        builder.HasIndex(c => new { c.ProgrammeId, c.Number }).IsUnique();
        builder.References<BusinessCase, Programme>(c => c.ProgrammeId);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class ProgrammesJoinedMapping : IEntityTypeConfiguration<ProgrammesJoined>
{
    public void Configure(EntityTypeBuilder<ProgrammesJoined> builder)
    {
        builder.ToTable("programmes_joined").IsPublic();
        builder.References<ProgrammesJoined, Programme>(j => j.ProgrammeId);
        builder.References<ProgrammesJoined, Programme>(j => j.OtherId);
    }
}

public sealed class StaffTimeMapping : IEntityTypeConfiguration<StaffTime>
{
    public void Configure(EntityTypeBuilder<StaffTime> builder)
    {
        builder.ToTable("programme_staff_time").IsPublic();
        builder.References<StaffTime, Programme>(s => s.ProgrammeId);
        builder.References<StaffTime, PartnerOrganisation>(s => s.PartnerId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class ProgrammeMoneyMapping : IEntityTypeConfiguration<ProgrammeMoney>
{
    public void Configure(EntityTypeBuilder<ProgrammeMoney> builder)
    {
        builder.ToTable("programme_money").IsPublic();
        builder.References<ProgrammeMoney, Programme>(m => m.ProgrammeId);
        builder.References<ProgrammeMoney, PartnerOrganisation>(m => m.PartnerId);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class BenefitMapping : IEntityTypeConfiguration<Benefit>
{
    public void Configure(EntityTypeBuilder<Benefit> builder)
    {
        builder.ToTable("benefits").IsPublic();
        builder.HasIndex(b => new { b.ProgrammeId, b.Number }).IsUnique();
        builder.Property(b => b.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(b => b.Unit).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Benefit, Programme>(b => b.ProgrammeId);
        builder.References<Benefit, PartnerOrganisation>(b => b.OwnerId);
        builder.HasProvenance(b => b.Provenance);
    }
}

public sealed class BenefitRealisedMapping : IEntityTypeConfiguration<BenefitRealised>
{
    public void Configure(EntityTypeBuilder<BenefitRealised> builder)
    {
        builder.ToTable("benefits_realised").IsPublic();
        builder.References<BenefitRealised, Benefit>(r => r.BenefitId);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class LessonMapping : IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.ToTable("lessons").IsPublic();
        builder.Property(l => l.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(l => l.LearntFrom).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Lesson, Programme>(l => l.ProgrammeId);
        builder.HasProvenance(l => l.Provenance);
    }
}
