using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Funds;

public sealed class FundMapping : IEntityTypeConfiguration<Fund>
{
    public void Configure(EntityTypeBuilder<Fund> builder)
    {
        builder.ToTable("funds").IsPublic();
        builder.HasSlug(f => f.Slug);
        builder.Property(f => f.Schedule).HasMaxLength(20);
        builder.Property(f => f.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(f => f.ManagerPost).HasMaxLength(Slug.LengthMax);
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.References<Fund, Agreement>(f => f.AgreementId);
        builder.HasProvenance(f => f.Provenance);
    }
}

public sealed class ScheduleLineMapping : IEntityTypeConfiguration<ScheduleLine>
{
    public void Configure(EntityTypeBuilder<ScheduleLine> builder)
    {
        builder.ToTable("fund_lines").IsPublic();
        builder.Property(l => l.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.Kind).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(l => l.Transfer).HasDefaultValue(TransferType.Section75Pool).HasSentinel(TransferType.Section75Pool);
        builder.Property(l => l.Purpose).HasDefaultValue(BudgetPurpose.Other).HasSentinel(BudgetPurpose.Other);
        builder.Property(l => l.LeadProvider).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(l => l.Follows).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.Basis).HasMaxLength(Mapping.NameLengthMax * 4);
        builder.Ignore(l => l.Terms);
        builder.HasIndex(l => new { l.FundId, l.Slug });
        builder.References<ScheduleLine, Fund>(l => l.FundId);
        builder.References<ScheduleLine, PartnerOrganisation>(l => l.OriginId);
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class FundStatementMapping : IEntityTypeConfiguration<FundStatement>
{
    public void Configure(EntityTypeBuilder<FundStatement> builder)
    {
        builder.ToTable("fund_statements").IsPublic();
        builder.Property(s => s.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.References<FundStatement, Fund>(s => s.FundId);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class FunctionKeptOutMapping : IEntityTypeConfiguration<FunctionKeptOut>
{
    public void Configure(EntityTypeBuilder<FunctionKeptOut> builder)
    {
        builder.ToTable("functions_kept_out").IsPublic();
        builder.Property(k => k.Kind).HasMaxLength(Slug.LengthMax);
        builder.Property(k => k.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(k => k.Law).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(k => k.Provenance);
    }
}

public sealed class FundVariationMapping : IEntityTypeConfiguration<FundVariation>
{
    public void Configure(EntityTypeBuilder<FundVariation> builder)
    {
        builder.ToTable("fund_variations").IsPublic();
        builder.HasKey(v => new { v.FundId, v.Number });
        builder.Ignore(v => v.Key).Ignore(v => v.FullYear);
        builder.Property(v => v.Kind).HasDefaultValue(VariationKind.Contribution).HasSentinel(VariationKind.Contribution);
        builder.Property(v => v.IsNonRecurrent).HasDefaultValue(false);
        builder.Property(v => v.ToLine).HasMaxLength(Slug.LengthMax);
        builder.Property(v => v.Line).HasMaxLength(Slug.LengthMax);
        builder.References<FundVariation, Fund>(v => v.FundId);
    }
}

public sealed class VariationAgreedMapping : IEntityTypeConfiguration<VariationAgreed>
{
    public void Configure(EntityTypeBuilder<VariationAgreed> builder)
    {
        builder.ToTable("fund_variations_agreed").IsPublic();
        builder.HasKey(a => new { a.FundId, a.Number, a.PartnerId });
        builder.HasOne<FundVariation>().WithMany().HasForeignKey(a => new { a.FundId, a.Number }).OnDelete(DeleteBehavior.Restrict);
        builder.References<VariationAgreed, PartnerOrganisation>(a => a.PartnerId);
    }
}
