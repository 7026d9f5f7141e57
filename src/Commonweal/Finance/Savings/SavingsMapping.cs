using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Savings;

public sealed class SavingsSchemeMapping : IEntityTypeConfiguration<SavingsScheme>
{
    public void Configure(EntityTypeBuilder<SavingsScheme> builder)
    {
        builder.ToTable("savings_schemes").IsPublic();
        builder.HasKey(s => s.Slug);
        builder.Property(s => s.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Programme).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Fund).HasMaxLength(Slug.LengthMax);
        builder.References<SavingsScheme, PartnerOrganisation>(s => s.EnteredById);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class SavingsClaimMapping : IEntityTypeConfiguration<SavingsClaim>
{
    public void Configure(EntityTypeBuilder<SavingsClaim> builder)
    {
        builder.ToTable("savings_claims").IsPublic();
        builder.HasKey(c => new { c.Scheme, c.Line, c.Version });
        builder.Property(c => c.Scheme).HasMaxLength(Slug.LengthMax);
        builder.Property(c => c.Cost).HasMaxLength(Mapping.NameLengthMax);
        builder.Ignore(c => c.Plans).Ignore(c => c.Actual).Ignore(c => c.Forecast).Ignore(c => c.Investment).Ignore(c => c.Variance);
        builder.References<SavingsClaim, SavingsScheme>(c => c.Scheme);
        builder.References<SavingsClaim, PartnerOrganisation>(c => c.PartnerId);
        builder.References<SavingsClaim, PartnerOrganisation>(c => c.PaidToId!);
    }
}
