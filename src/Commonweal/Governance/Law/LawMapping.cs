using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Law;

public sealed class BodyLawMapping : IEntityTypeConfiguration<BodyLaw>
{
    public void Configure(EntityTypeBuilder<BodyLaw> builder)
    {
        builder.ToTable("body_law").IsPublic();
        builder.Property(l => l.Notice).HasConversion(days => days!.ToString(), text => ClearDays.Parse(text, null)).HasMaxLength(20);
        builder.Property(l => l.Text).HasMaxLength(1000);
        builder.Property(l => l.Statute).HasMaxLength(400);
        builder.HasProvenance(l => l.Provenance);
    }
}
