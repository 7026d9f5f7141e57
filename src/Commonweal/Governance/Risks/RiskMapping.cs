using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Risks;

public sealed class RiskMapping : IEntityTypeConfiguration<Risk>
{
    public void Configure(EntityTypeBuilder<Risk> builder)
    {
        builder.ToTable("risks").IsPublic();
        builder.HasSlug(r => r.Slug);
        builder.Property(r => r.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Risk, PartnerOrganisation>(r => r.OwnerId);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class RiskEntryMapping : IEntityTypeConfiguration<RiskEntry>
{
    public void Configure(EntityTypeBuilder<RiskEntry> builder)
    {
        builder.ToTable("risk_entries").IsPublic();
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Ignore(e => e.Before);
        builder.Ignore(e => e.After);
        builder.Property(e => e.MitigationOwner).HasMaxLength(Mapping.NameLengthMax);
        builder.References<RiskEntry, Risk>(e => e.RiskId);
        builder.References<RiskEntry, PartnerOrganisation>(e => e.PartnerId);
        builder.References<RiskEntry, Person>(e => e.PersonId);
        builder.References<RiskEntry, RiskEntry>(e => e.Corrects);
    }
}

public sealed class RiskShareMapping : IEntityTypeConfiguration<RiskShare>
{
    public void Configure(EntityTypeBuilder<RiskShare> builder)
    {
        builder.ToTable("risk_shares").IsPublic();
        builder.HasKey(s => new { s.EntryId, s.PartnerId });
        builder.References<RiskShare, RiskEntry>(s => s.EntryId);
        builder.References<RiskShare, PartnerOrganisation>(s => s.PartnerId);
    }
}
