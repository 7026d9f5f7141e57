using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Complaints;

public sealed class ComplaintMapping : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaints");
        builder.Property(c => c.Reference).HasMaxLength(20);
        builder.HasIndex(c => c.Reference).IsUnique();
        builder.HasIndex(c => c.CodeHash).IsUnique();
        builder.Property(c => c.Through).HasDefaultValue(ReceivedThrough.ThisSite);
        builder.References<Complaint, PartnerOrganisation>(c => c.ReceivedBy);
    }
}

public sealed class ComplaintStepMapping : IEntityTypeConfiguration<ComplaintStep>
{
    public void Configure(EntityTypeBuilder<ComplaintStep> builder)
    {
        builder.ToTable("complaint_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.References<ComplaintStep, Complaint>(s => s.ComplaintId);
        builder.References<ComplaintStep, PartnerOrganisation>(s => s.PartnerId);
        builder.References<ComplaintStep, PartnerOrganisation>(s => s.ToPartnerId);
        builder.References<ComplaintStep, Person>(s => s.PersonId);
        builder.Property(s => s.Lesson).HasMaxLength(400);
    }
}

/// <summary>Outside the audit, so that what bears on a person can leave when its time is over.</summary>
public sealed class ComplaintTextMapping : IEntityTypeConfiguration<ComplaintText>
{
    public void Configure(EntityTypeBuilder<ComplaintText> builder)
    {
        builder.ToTable("complaint_texts").HasAnnotation(ChangeList.NotAudited, true);
        builder.HasKey(t => t.StepId);
        builder.Property(t => t.StepId).ValueGeneratedNever();
        builder.Property(t => t.Wish).HasMaxLength(2000);
        builder.Property(t => t.Contact).HasMaxLength(400);
        builder.References<ComplaintText, ComplaintStep>(t => t.StepId);
        builder.References<ComplaintText, Complaint>(t => t.ComplaintId);
    }
}

public sealed class ComplaintFileMapping : IEntityTypeConfiguration<ComplaintFile>
{
    public void Configure(EntityTypeBuilder<ComplaintFile> builder)
    {
        builder.ToTable("complaint_files").HasAnnotation(ChangeList.NotAudited, true);
        builder.HasKey(f => new { f.ComplaintId, f.Number });
        builder.Property(f => f.Number).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(f => f.MediaType).HasMaxLength(100);
        builder.References<ComplaintFile, Complaint>(f => f.ComplaintId);
    }
}

public sealed class ComplaintLawMapping : IEntityTypeConfiguration<ComplaintLaw>
{
    public void Configure(EntityTypeBuilder<ComplaintLaw> builder)
    {
        builder.ToTable("complaint_law").IsPublic();
        builder.Ignore(l => l.TimeInWords);
        builder.Property(l => l.Text).HasMaxLength(1000);
        builder.Property(l => l.Statute).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class FrontDeskMapping : IEntityTypeConfiguration<FrontDesk>
{
    public void Configure(EntityTypeBuilder<FrontDesk> builder)
    {
        builder.ToTable("complaint_front_desk").IsPublic();
        builder.HasKey(d => d.PartnerId);
        builder.Property(d => d.PartnerId).ValueGeneratedNever();
        builder.References<FrontDesk, PartnerOrganisation>(d => d.PartnerId);
        builder.HasProvenance(d => d.Provenance);
    }
}
