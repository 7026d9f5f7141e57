using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Bodies;

public sealed class BodyAppointmentMapping : IEntityTypeConfiguration<BodyAppointment>
{
    public void Configure(EntityTypeBuilder<BodyAppointment> builder)
    {
        builder.ToTable("body_appointments").IsPublic();
        builder.References<BodyAppointment, Body>(a => a.Body);
        builder.Property(a => a.Body).HasMaxLength(Slug.LengthMax);
        builder.References<BodyAppointment, PartnerOrganisation>(a => a.PartnerId);
        builder.Property(a => a.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(a => a.Provenance);
    }
}
