using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Budgets;

public sealed class BudgetLineMapping : IEntityTypeConfiguration<BudgetLine>
{
    public void Configure(EntityTypeBuilder<BudgetLine> builder)
    {
        builder.ToTable("budget_lines").IsPublic();
        builder.HasKey(l => new { l.PartnerId, l.Service, l.FinancialYear, l.Name, l.Version });
        builder.Ignore(l => l.Sum);
        builder.Property(l => l.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(l => l.ActivityUnit).HasMaxLength(60);
        builder.Property(l => l.Wte).HasPrecision(9, 2);
        builder.Property(l => l.Basis).HasMaxLength(500);
        builder.References<BudgetLine, PartnerOrganisation>(l => l.PartnerId);
    }
}

public sealed class BudgetStateMapping : IEntityTypeConfiguration<BudgetStateChosen>
{
    public void Configure(EntityTypeBuilder<BudgetStateChosen> builder)
    {
        builder.ToTable("budget_states").IsPublic();
        builder.Property(c => c.Service).HasMaxLength(Slug.LengthMax);
        builder.Property(c => c.Words).HasMaxLength(500);
        builder.Property(c => c.Decision).HasMaxLength(Slug.LengthMax);
    }
}

public sealed class SmallBudgetLimitMapping : IEntityTypeConfiguration<SmallBudgetLimit>
{
    public void Configure(EntityTypeBuilder<SmallBudgetLimit> builder)
    {
        builder.ToTable("small_budget_limits").IsPublic();
        builder.Ignore(l => l.Sum);
        builder.HasProvenance(l => l.Provenance);
    }
}
