using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Calendar;

public sealed class BankHolidayMapping : IEntityTypeConfiguration<BankHoliday>
{
    public void Configure(EntityTypeBuilder<BankHoliday> builder)
    {
        builder.ToTable("bank_holidays").IsPublic();
        builder.HasKey(h => h.Day);
        builder.Property(h => h.Name).HasMaxLength(Mapping.NameLengthMax);
    }
}

public sealed class HolidayCoverMapping : IEntityTypeConfiguration<HolidayCover>
{
    public void Configure(EntityTypeBuilder<HolidayCover> builder)
    {
        builder.ToTable("bank_holiday_cover").IsPublic();
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class ElectionPeriodMapping : IEntityTypeConfiguration<ElectionPeriod>
{
    public void Configure(EntityTypeBuilder<ElectionPeriod> builder)
    {
        builder.ToTable("election_periods").IsPublic();
        builder.HasKey(p => p.Slug);
        builder.Property(p => p.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(p => p.Provenance);
    }
}
