using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Commitments;

public sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public const int ReferenceLengthMax = 20;

    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("targets").IsPublic();
        builder.Property(t => t.Reference).HasMaxLength(ReferenceLengthMax);
        builder.HasIndex(t => t.Reference).IsUnique();
        builder.Property(t => t.ClauseReference).HasMaxLength(40);
        builder.Property(t => t.OwnerBody).HasMaxLength(Slug.LengthMax);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.References<Target, OwningBody>(t => t.OwnerBody);
        builder.HasProvenance(t => t.Provenance);
    }
}

public sealed class TargetOwnerMapping : IEntityTypeConfiguration<TargetOwner>
{
    public void Configure(EntityTypeBuilder<TargetOwner> builder)
    {
        builder.ToTable("target_owners").IsPublic();
        builder.HasKey(o => new { o.TargetId, o.PartnerId });
        builder.References<TargetOwner, Target>(o => o.TargetId);
        builder.References<TargetOwner, PartnerOrganisation>(o => o.PartnerId);
    }
}

public sealed class DueDateVersionMapping : IEntityTypeConfiguration<DueDateVersion>
{
    public void Configure(EntityTypeBuilder<DueDateVersion> builder)
    {
        builder.ToTable("due_date_versions").IsPublic();
        builder.HasDueDate(v => v.Due);
        builder.Property(v => v.DecidedBy).HasMaxLength(Slug.LengthMax);
        builder.References<DueDateVersion, Target>(v => v.TargetId);
        builder.References<DueDateVersion, OwningBody>(v => v.DecidedBy);
        builder.HasProvenance(v => v.Provenance);
    }
}

public sealed class TargetReportMapping : IEntityTypeConfiguration<TargetReport>
{
    public void Configure(EntityTypeBuilder<TargetReport> builder)
    {
        builder.ToTable("target_reports").IsPublic();
        builder.References<TargetReport, Target>(r => r.TargetId);
        builder.References<TargetReport, PartnerOrganisation>(r => r.ReportedBy);
        builder.References<TargetReport, Person>(r => r.PersonId);
        builder.References<TargetReport, TargetReport>(r => r.Corrects);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class EvidenceFileMapping : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("evidence_files");
        builder.Property(f => f.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(f => f.MediaType).HasMaxLength(100);
        builder.HasOne(f => f.Report).WithMany().HasForeignKey(f => f.TargetReportId).OnDelete(DeleteBehavior.Restrict);
    }
}
