using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.AssuranceMeetings;

public sealed class AssuranceMeetingMapping : IEntityTypeConfiguration<AssuranceMeeting>
{
    public void Configure(EntityTypeBuilder<AssuranceMeeting> builder)
    {
        builder.ToTable("assurance_meetings").IsPublic();
        builder.HasKey(m => m.Slug);
        builder.Property(m => m.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.OfWhat).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.Body).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class ContractMeetingReplacedMapping : IEntityTypeConfiguration<ContractMeetingReplaced>
{
    public void Configure(EntityTypeBuilder<ContractMeetingReplaced> builder)
    {
        builder.ToTable("contract_meetings_replaced").IsPublic();
        builder.Property(r => r.By).HasMaxLength(Slug.LengthMax);
        builder.Property(r => r.Contract).HasMaxLength(Mapping.NameLengthMax);
        builder.References<ContractMeetingReplaced, PartnerOrganisation>(r => r.CommissionerId);
        builder.References<ContractMeetingReplaced, PartnerOrganisation>(r => r.ProviderId);
    }
}
