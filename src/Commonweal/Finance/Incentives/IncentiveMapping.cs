using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Incentives;

public sealed class IncentiveMapping : IEntityTypeConfiguration<Incentive>
{
    public void Configure(EntityTypeBuilder<Incentive> builder)
    {
        builder.ToTable("incentives").IsPublic();
        builder.HasKey(i => new { i.Slug, i.Version });
        builder.Ignore(i => i.Sum).Ignore(i => i.IsBeingShaped);
        builder.Property(i => i.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(i => i.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(i => i.Rewards).HasMaxLength(500);
        builder.Property(i => i.Target).HasMaxLength(Slug.LengthMax);
        builder.Property(i => i.AgreedBy).HasMaxLength(500);
        builder.Property(i => i.NextStep).HasMaxLength(500);
        builder.Property(i => i.Words).HasMaxLength(500);
        builder.References<Incentive, PartnerOrganisation>(i => i.BearerId);
        builder.References<Incentive, PartnerOrganisation>(i => i.GainerId);
        builder.HasProvenance(i => i.Provenance);
    }
}
