using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.BetterCareFund;

public sealed class CareFundCodeMapping : IEntityTypeConfiguration<CareFundCode>
{
    public void Configure(EntityTypeBuilder<CareFundCode> builder)
    {
        builder.ToTable("care_fund_codes").IsPublic();
        builder.Property(c => c.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(c => c.Parent).HasMaxLength(Slug.LengthMax);
        builder.Property(c => c.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class CareFundAreaMapping : IEntityTypeConfiguration<CareFundArea>
{
    public void Configure(EntityTypeBuilder<CareFundArea> builder)
    {
        builder.ToTable("care_fund_areas").IsPublic();
        builder.HasKey(a => a.Slug);
        builder.Ignore(a => a.Bodies);
        builder.Property(a => a.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(a => a.Board).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(a => a.Council).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.HousingAuthority).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class CareFundMinimumMapping : IEntityTypeConfiguration<CareFundMinimum>
{
    public void Configure(EntityTypeBuilder<CareFundMinimum> builder)
    {
        builder.ToTable("care_fund_minimums").IsPublic();
        builder.HasKey(m => new { m.Area, m.FinancialYear, m.Commissioner });
        builder.Ignore(m => m.Minimum).Ignore(m => m.OutOfHospital).Ignore(m => m.SocialCare);
        builder.Property(m => m.Area).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Commissioner).HasMaxLength(Slug.LengthMax);
        builder.References<CareFundMinimum, CareFundArea>(m => m.Area);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class CareFundPlanVersionMapping : IEntityTypeConfiguration<CareFundPlanVersion>
{
    public void Configure(EntityTypeBuilder<CareFundPlanVersion> builder)
    {
        builder.ToTable("care_fund_plans").IsPublic();
        builder.HasKey(v => new { v.Area, v.FinancialYear, v.Number });
        builder.Property(v => v.Area).HasMaxLength(Slug.LengthMax);
        builder.Property(v => v.Content).HasMaxLength(Mapping.Unlimited);
        builder.Property(v => v.Hash).HasMaxLength(CareFundText.HashLength);
        builder.Property(v => v.Words).HasMaxLength(500);
        builder.Property(v => v.By).HasMaxLength(Slug.LengthMax);
        builder.References<CareFundPlanVersion, CareFundArea>(v => v.Area);
    }
}

public sealed class CareFundReturnVersionMapping : IEntityTypeConfiguration<CareFundReturnVersion>
{
    public void Configure(EntityTypeBuilder<CareFundReturnVersion> builder)
    {
        builder.ToTable("care_fund_returns").IsPublic();
        builder.HasKey(v => new { v.Area, v.FinancialYear, v.Quarter, v.Number });
        builder.Property(v => v.Area).HasMaxLength(Slug.LengthMax);
        builder.Property(v => v.Content).HasMaxLength(Mapping.Unlimited);
        builder.Property(v => v.Hash).HasMaxLength(CareFundText.HashLength);
        builder.Property(v => v.By).HasMaxLength(Slug.LengthMax);
        builder.References<CareFundReturnVersion, CareFundArea>(v => v.Area);
    }
}

public sealed class CareFundSignatureMapping : IEntityTypeConfiguration<CareFundSignature>
{
    public void Configure(EntityTypeBuilder<CareFundSignature> builder)
    {
        builder.ToTable("care_fund_signatures").IsPublic();
        builder.Property(s => s.Area).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Hash).HasMaxLength(CareFundText.HashLength);
        builder.Property(s => s.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.By).HasMaxLength(Slug.LengthMax);
        builder.References<CareFundSignature, CareFundArea>(s => s.Area);
    }
}
