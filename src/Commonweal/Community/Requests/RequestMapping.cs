using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Requests;

public sealed class InformationRequestMapping : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> builder)
    {
        builder.ToTable("information_requests");
        builder.Property(r => r.Reference).HasMaxLength(20);
        builder.HasIndex(r => r.Reference).IsUnique();
        builder.Property(r => r.Through).HasDefaultValue(ReceivedThrough.ThisSite);
        builder.References<InformationRequest, PartnerOrganisation>(r => r.ReceivedBy);
    }
}

public sealed class InformationRequestStepMapping : IEntityTypeConfiguration<InformationRequestStep>
{
    public void Configure(EntityTypeBuilder<InformationRequestStep> builder)
    {
        builder.ToTable("information_request_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.References<InformationRequestStep, InformationRequest>(s => s.RequestId);
        builder.References<InformationRequestStep, PartnerOrganisation>(s => s.PartnerId);
        builder.References<InformationRequestStep, PartnerOrganisation>(s => s.ToPartnerId);
        builder.References<InformationRequestStep, Person>(s => s.PersonId);
        builder.Property(s => s.Exemption).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Weighed).HasMaxLength(2000);
        builder.Property(s => s.Asked).HasMaxLength(400);
        builder.Property(s => s.Disclosed).HasMaxLength(2000);
    }
}

/// <summary>Outside the audit, so that what bears on a person can leave when its time is over.</summary>
public sealed class InformationRequestTextMapping : IEntityTypeConfiguration<InformationRequestText>
{
    public void Configure(EntityTypeBuilder<InformationRequestText> builder)
    {
        builder.ToTable("information_request_texts").HasAnnotation(ChangeList.NotAudited, true);
        builder.HasKey(t => t.StepId);
        builder.Property(t => t.StepId).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(t => t.Contact).HasMaxLength(400);
        builder.References<InformationRequestText, InformationRequestStep>(t => t.StepId);
        builder.References<InformationRequestText, InformationRequest>(t => t.RequestId);
    }
}

public sealed class RequestLawMapping : IEntityTypeConfiguration<RequestLaw>
{
    public void Configure(EntityTypeBuilder<RequestLaw> builder)
    {
        builder.ToTable("request_law").IsPublic();
        builder.Property(l => l.Text).HasMaxLength(1000);
        builder.Property(l => l.Statute).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class RequestExemptionMapping : IEntityTypeConfiguration<RequestExemption>
{
    public void Configure(EntityTypeBuilder<RequestExemption> builder)
    {
        builder.ToTable("request_exemptions").IsPublic();
        builder.HasKey(e => e.Slug);
        builder.Property(e => e.Slug).HasMaxLength(100);
        builder.Property(e => e.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(e => e.Provenance);
    }
}

public sealed class PublicAuthorityMapping : IEntityTypeConfiguration<PublicAuthority>
{
    public void Configure(EntityTypeBuilder<PublicAuthority> builder)
    {
        builder.ToTable("public_authorities").IsPublic();
        builder.HasKey(a => a.PartnerId);
        builder.Property(a => a.PartnerId).ValueGeneratedNever();
        builder.Property(a => a.Basis).HasMaxLength(400);
        builder.References<PublicAuthority, PartnerOrganisation>(a => a.PartnerId);
        builder.HasProvenance(a => a.Provenance);
    }
}
