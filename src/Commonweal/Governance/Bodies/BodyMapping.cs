using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Bodies;

public sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.ToTable("bodies").IsPublic();
        builder.HasKey(b => b.Slug);
        builder.Property(b => b.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(b => b.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(b => b.Borough).HasMaxLength(Slug.LengthMax);
        builder.Property(b => b.Meets).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Body, PartnerOrganisation>(b => b.PartnerId);
        builder.HasProvenance(b => b.Provenance);
    }
}

public sealed class BodyFunctionMapping : IEntityTypeConfiguration<BodyFunction>
{
    public void Configure(EntityTypeBuilder<BodyFunction> builder)
    {
        builder.ToTable("body_functions").IsPublic();
        builder.References<BodyFunction, Body>(f => f.Body);
        builder.Property(f => f.Body).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(f => f.Provenance);
    }
}

public sealed class BodyNameMapping : IEntityTypeConfiguration<BodyName>
{
    public void Configure(EntityTypeBuilder<BodyName> builder)
    {
        builder.ToTable("body_names").IsPublic();
        builder.References<BodyName, Body>(n => n.Body);
        builder.Property(n => n.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(n => n.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(n => n.Provenance);
    }
}

public sealed class ReportingLineMapping : IEntityTypeConfiguration<ReportingLine>
{
    public void Configure(EntityTypeBuilder<ReportingLine> builder)
    {
        builder.ToTable("body_reporting_lines").IsPublic();
        builder.References<ReportingLine, Body>(l => l.Body);
        builder.References<ReportingLine, Body>(l => l.ReportsTo);
        builder.Property(l => l.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.ReportsTo).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class BodySuccessionMapping : IEntityTypeConfiguration<BodySuccession>
{
    public void Configure(EntityTypeBuilder<BodySuccession> builder)
    {
        builder.ToTable("body_successions").IsPublic();
        builder.References<BodySuccession, Body>(s => s.Body);
        builder.Property(s => s.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Predecessor).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class BodyMaturityMapping : IEntityTypeConfiguration<BodyMaturity>
{
    public void Configure(EntityTypeBuilder<BodyMaturity> builder)
    {
        builder.ToTable("body_maturities").IsPublic();
        builder.References<BodyMaturity, Body>(m => m.Body);
        builder.Property(m => m.Body).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class BodyPublisherMapping : IEntityTypeConfiguration<BodyPublisher>
{
    public void Configure(EntityTypeBuilder<BodyPublisher> builder)
    {
        builder.ToTable("body_publishers").IsPublic();
        builder.References<BodyPublisher, Body>(p => p.Body);
        builder.Property(p => p.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.InTheNameOf).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Address).HasMaxLength(400);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("body_members").IsPublic();
        builder.References<Membership, Body>(m => m.Body);
        builder.References<Membership, PartnerOrganisation>(m => m.PartnerId);
        builder.References<Membership, Person>(m => m.PersonId);
        builder.Property(m => m.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Seat).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.Role).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Borough).HasMaxLength(Slug.LengthMax);
        builder.Ignore(m => m.SeatKey);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class TermsMapping : IEntityTypeConfiguration<TermsOfReference>
{
    public void Configure(EntityTypeBuilder<TermsOfReference> builder)
    {
        builder.ToTable("body_terms").IsPublic();
        builder.Property(t => t.AllowsHiddenViews).HasDefaultValue(false);
        builder.Property(t => t.Why).HasMaxLength(1000);
        builder.References<TermsOfReference, Body>(t => t.Body);
        builder.Property(t => t.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(t => t.Quorum).HasConversion(rule => rule.ToString(), text => QuorumRule.Parse(text, null)).HasMaxLength(1000);
        builder.Property(t => t.Notice).HasConversion(days => days!.ToString(), text => ClearDays.Parse(text, null)).HasMaxLength(20);
        builder.HasProvenance(t => t.Provenance);
    }
}
