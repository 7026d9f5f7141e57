using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.OpenBook.Extracts;

// No table is public: whose figures anybody may see is a dated rule by partner, and their rows are the figures.
public sealed class ExtractMappingMapping : IEntityTypeConfiguration<ExtractMapping>
{
    public void Configure(EntityTypeBuilder<ExtractMapping> builder)
    {
        builder.ToTable("ledger_extract_mappings");
        builder.HasKey(m => new { m.PartnerId, m.Number });
        builder.Property(m => m.Headings).HasConversion(h => h.ToString(), text => ExtractHeadings.Parse(text)).HasMaxLength(4000);
        builder.Property(m => m.Shares).HasConversion(s => s.ToString(), text => CodeShares.Parse(text)).HasMaxLength(Mapping.Unlimited);
        builder.Property(m => m.Reason).HasMaxLength(1000);
        builder.Property(m => m.By).HasMaxLength(Slug.LengthMax);
        builder.References<ExtractMapping, PartnerOrganisation>(m => m.PartnerId);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class LedgerExtractMapping : IEntityTypeConfiguration<LedgerExtract>
{
    public void Configure(EntityTypeBuilder<LedgerExtract> builder)
    {
        builder.ToTable("ledger_extracts").Ignore(e => e.Reconciliation);
        builder.HasKey(e => e.ReturnId);
        builder.Property(e => e.FileNames).HasMaxLength(400);
        builder.Property(e => e.FileHash).HasMaxLength(64);
        builder.Property(e => e.PublishedIn).HasMaxLength(400);
        builder.Property(e => e.DifferenceReason).HasMaxLength(1000);
        builder.HasIndex(e => e.FileHash);
        builder.References<LedgerExtract, BookReturn>(e => e.ReturnId);
    }
}

public sealed class ExtractEntryMapping : IEntityTypeConfiguration<ExtractEntry>
{
    public void Configure(EntityTypeBuilder<ExtractEntry> builder)
    {
        builder.ToTable("ledger_extract_entries").Ignore(e => e.Cell);
        builder.Property(e => e.CellName).HasMaxLength(20);
        builder.Property(e => e.Code).HasMaxLength(CodeShares.CodeLengthMax);
        builder.Property(e => e.Description).HasMaxLength(Mapped.DescriptionLengthMax);
        builder.References<ExtractEntry, LedgerExtract>(e => e.ReturnId);
    }
}
