using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Ledger;

public sealed class LedgerSetMapping : IEntityTypeConfiguration<LedgerSet>
{
    public const int KeyLengthMax = 120;
    public const int BasisLengthMax = 1000;

    public void Configure(EntityTypeBuilder<LedgerSet> builder)
    {
        builder.ToTable("ledger_sets").IsPublic();
        builder.HasKey(s => new { s.FundId, s.Number });
        builder.Property(s => s.Key).HasMaxLength(KeyLengthMax);
        builder.Property(s => s.Words).HasMaxLength(1000);
        builder.Property(s => s.Basis).HasMaxLength(BasisLengthMax);
        builder.Property(s => s.EnteredBy).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.PreviousHash).HasMaxLength(AuditHash.Length);
        builder.Property(s => s.Hash).HasMaxLength(AuditHash.Length);
        builder.HasIndex(s => new { s.FundId, s.Key }).IsUnique();

        // A set is reversed once, whatever happens at the same moment; and one that is replaced is reversed.
        builder.HasIndex(s => new { s.FundId, s.Reverses }).IsUnique();
        builder.References<LedgerSet, Fund>(s => s.FundId);
    }
}

public sealed class LedgerPostingMapping : IEntityTypeConfiguration<LedgerPosting>
{
    public void Configure(EntityTypeBuilder<LedgerPosting> builder)
    {
        builder.ToTable("ledger_postings").IsPublic();
        builder.HasKey(p => new { p.FundId, p.SetNumber, p.Place });
        builder.Property(p => p.Account).HasMaxLength(KeyLengthMax);

        // All that a balance as at a day asks for: it is summed from the index alone, in a tenth of the time.
        builder.HasIndex(p => new { p.FundId, p.Account, p.EffectiveOn, p.Pence });
        builder.HasOne<LedgerSet>().WithMany().HasForeignKey(p => new { p.FundId, p.SetNumber }).OnDelete(DeleteBehavior.Restrict);
    }

    private const int KeyLengthMax = 200;
}

public sealed class LedgerHeadMapping : IEntityTypeConfiguration<LedgerHead>
{
    public void Configure(EntityTypeBuilder<LedgerHead> builder)
    {
        builder.ToTable("ledger_heads").IsPublic().HasAnnotation(ChangeList.NotAudited, true);
        builder.HasKey(h => h.FundId);
        builder.Property(h => h.Hash).HasMaxLength(AuditHash.Length);
        builder.References<LedgerHead, Fund>(h => h.FundId);
    }
}

public sealed class LockedMonthMapping : IEntityTypeConfiguration<LockedMonth>
{
    public void Configure(EntityTypeBuilder<LockedMonth> builder)
    {
        builder.ToTable("ledger_locked_months").IsPublic();
        builder.Ignore(l => l.Month);
        builder.HasIndex(l => new { l.FundId, l.Year, l.Number }).IsUnique();
        builder.References<LockedMonth, Fund>(l => l.FundId);
    }
}
