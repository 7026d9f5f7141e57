using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Community.Pledges;

public sealed class PledgeMapping : IEntityTypeConfiguration<Pledge>
{
    public void Configure(EntityTypeBuilder<Pledge> builder)
    {
        builder.ToTable("pledges").IsPublic();
        builder.HasKey(p => p.Slug);
        builder.Property(p => p.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.GivenBy).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Statement).HasMaxLength(Slug.LengthMax);
        builder.References<Pledge, PartnerOrganisation>(p => p.PartnerId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PledgeReportMapping : IEntityTypeConfiguration<PledgeReport>
{
    public void Configure(EntityTypeBuilder<PledgeReport> builder)
    {
        builder.ToTable("pledge_reports").IsPublic();
        builder.Property(r => r.Pledge).HasMaxLength(Slug.LengthMax);
        builder.References<PledgeReport, Pledge>(r => r.Pledge);
    }
}

public sealed class ResidentStatementMapping : IEntityTypeConfiguration<ResidentStatement>
{
    public void Configure(EntityTypeBuilder<ResidentStatement> builder)
    {
        builder.ToTable("resident_statements").IsPublic();
        builder.HasKey(s => s.Slug);
        builder.Property(s => s.Slug).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(s => s.Provenance);
    }
}
