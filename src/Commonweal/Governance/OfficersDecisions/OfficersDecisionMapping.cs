using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.OfficersDecisions;

/// <summary>Not public as a table: what is exempt is kept back, and only that it was decided is shown.</summary>
public sealed class OfficersDecisionMapping : IEntityTypeConfiguration<OfficersDecision>
{
    public void Configure(EntityTypeBuilder<OfficersDecision> builder)
    {
        builder.ToTable("officers_decisions");
        builder.Ignore(d => d.IsExempt);
        builder.References<OfficersDecision, Body>(d => d.Body);
        builder.Property(d => d.Body).HasMaxLength(Slug.LengthMax);
        builder.References<OfficersDecision, PartnerOrganisation>(d => d.PartnerId);
        builder.References<OfficersDecision, OfficersDecision>(d => d.Corrects);
        builder.Property(d => d.Officer).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(d => d.Subject).HasMaxLength(Slug.LengthMax);
        builder.Property(d => d.Delegation).HasMaxLength(400);
        builder.HasProvenance(d => d.Provenance);
    }
}
