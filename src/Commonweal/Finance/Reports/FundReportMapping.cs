using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Reports;

public sealed class FundReportMapping : IEntityTypeConfiguration<FundReport>
{
    public const int TextLengthMax = 4000;

    public void Configure(EntityTypeBuilder<FundReport> builder)
    {
        builder.ToTable("fund_reports").IsPublic();
        builder.HasKey(r => new { r.FundId, r.Kind, r.PeriodEnd, r.Version });
        builder.Property(r => r.Effectiveness).HasMaxLength(TextLengthMax);
        builder.Property(r => r.Improvement).HasMaxLength(TextLengthMax);
        builder.Property(r => r.RolesAndAims).HasMaxLength(TextLengthMax);
        builder.Property(r => r.FiledBy).HasMaxLength(Slug.LengthMax);
        builder.References<FundReport, Fund>(r => r.FundId);
    }
}
