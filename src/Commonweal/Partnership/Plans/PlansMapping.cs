using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Plans;

public sealed class PartnerPlanMapping : IEntityTypeConfiguration<PartnerPlan>
{
    public void Configure(EntityTypeBuilder<PartnerPlan> builder)
    {
        builder.ToTable("partner_plans").IsPublic();
        builder.HasSlug(p => p.Slug);
        builder.Property(p => p.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.References<PartnerPlan, PartnerOrganisation>(p => p.PartnerId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class AlignedPartMapping : IEntityTypeConfiguration<AlignedPart>
{
    public void Configure(EntityTypeBuilder<AlignedPart> builder)
    {
        builder.ToTable("aligned_parts").IsPublic();
        builder.References<AlignedPart, PartnerPlan>(p => p.PlanId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PlanPriorityMapping : IEntityTypeConfiguration<PlanPriority>
{
    public void Configure(EntityTypeBuilder<PlanPriority> builder)
    {
        builder.ToTable("plan_priorities").IsPublic();
        builder.HasKey(p => p.Slug);
        builder.Property(p => p.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken().HasDefaultValue(0);
        builder.References<PlanPriority, PartnerPlan>(p => p.PlanId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PriorityServedMapping : IEntityTypeConfiguration<PriorityServed>
{
    public void Configure(EntityTypeBuilder<PriorityServed> builder)
    {
        builder.ToTable("priorities_served").IsPublic();
        builder.HasKey(p => new { p.AgreementId, p.Priority });
        builder.Property(p => p.Priority).HasMaxLength(Slug.LengthMax);
        builder.References<PriorityServed, Agreement>(p => p.AgreementId);
        builder.References<PriorityServed, PlanPriority>(p => p.Priority);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class EnablerMapping : IEntityTypeConfiguration<Enabler>
{
    public void Configure(EntityTypeBuilder<Enabler> builder)
    {
        builder.ToTable("enablers").IsPublic();
        builder.HasKey(e => e.Slug);
        builder.Property(e => e.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(e => e.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasProvenance(e => e.Provenance);
    }
}
