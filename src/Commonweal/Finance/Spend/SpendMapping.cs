using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.Spend;

// No table of spend is public as a whole: whose lines anybody may see is a dated rule by partner.
public sealed class SpendLayoutMapping : IEntityTypeConfiguration<SpendLayout>
{
    public void Configure(EntityTypeBuilder<SpendLayout> builder)
    {
        builder.ToTable("spend_layouts");
        builder.Property(l => l.Source).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.SourceTitle).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(l => l.Name).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.Headings).HasConversion(h => h.ToString(), text => SpendHeadings.Parse(text)).HasMaxLength(4000);
        builder.Property(l => l.Reason).HasMaxLength(1000);
        builder.HasIndex(l => new { l.Source, l.Name, l.Number }).IsUnique();
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class SpendImportMapping : IEntityTypeConfiguration<SpendImport>
{
    public void Configure(EntityTypeBuilder<SpendImport> builder)
    {
        builder.ToTable("spend_imports");
        builder.HasSlug(i => i.Slug);
        builder.Property(i => i.Source).HasMaxLength(Slug.LengthMax);
        builder.Property(i => i.FileName).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(i => i.FileHash).HasMaxLength(64);
        builder.Property(i => i.By).HasMaxLength(Slug.LengthMax);
        // The same file stands once for a partner, whoever sends it at the same moment.
        builder.HasIndex(i => new { i.PartnerId, i.FileHash, i.WithdrawnBefore }).IsUnique();
        builder.References<SpendImport, PartnerOrganisation>(i => i.PartnerId);
        builder.References<SpendImport, SpendLayout>(i => i.LayoutId);
        builder.HasProvenance(i => i.Provenance);
    }
}

public sealed class ImportedLineMapping : IEntityTypeConfiguration<ImportedLine>
{
    public void Configure(EntityTypeBuilder<ImportedLine> builder)
    {
        builder.ToTable("spend_lines");
        builder.Property(l => l.Payee).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.Purpose).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.Service).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.CostCentre).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.Reference).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.Invoice).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.Body).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(l => l.CapitalOrRevenue).HasMaxLength(SpendLine.TextLengthMax);
        builder.HasIndex(l => new { l.ImportId, l.Row }).IsUnique();
        builder.References<ImportedLine, SpendImport>(l => l.ImportId);
    }
}

public sealed class RefusedCellMapping : IEntityTypeConfiguration<RefusedCell>
{
    public void Configure(EntityTypeBuilder<RefusedCell> builder)
    {
        builder.ToTable("spend_refused_cells");
        builder.Property(c => c.Column).HasMaxLength(SpendLine.TextLengthMax);
        builder.Property(c => c.Cell).HasMaxLength(SpendFault.CellLengthMax);
        builder.Property(c => c.Sentence).HasMaxLength(SpendLine.TextLengthMax);
        builder.References<RefusedCell, SpendImport>(c => c.ImportId);
    }
}

public sealed class MonthOfImportMapping : IEntityTypeConfiguration<MonthOfImport>
{
    public void Configure(EntityTypeBuilder<MonthOfImport> builder)
    {
        builder.ToTable("spend_months");
        builder.HasIndex(m => new { m.ImportId, m.Month }).IsUnique();
        builder.References<MonthOfImport, SpendImport>(m => m.ImportId);
    }
}

public sealed class SpendWithdrawalMapping : IEntityTypeConfiguration<SpendWithdrawal>
{
    public void Configure(EntityTypeBuilder<SpendWithdrawal> builder)
    {
        builder.ToTable("spend_withdrawals");
        builder.Property(w => w.Reason).HasMaxLength(1000);
        builder.Property(w => w.By).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(w => w.ImportId).IsUnique();
        builder.References<SpendWithdrawal, SpendImport>(w => w.ImportId);
    }
}

/// <summary>A file between the form that sent it and the decision to take it. It is no record, and leaves within a day.</summary>
public sealed class SpendUpload
{
    /// <summary>Unguessable, since its address is all that its page asks for beside the sender.</summary>
    public required Guid Id { get; init; }

    /// <summary>The slug of the person who sent it: only they see it.</summary>
    public required string By { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string Source { get; init; }

    public required bool IsPublished { get; init; }

    public long? StatedPence { get; init; }

    public long? StatedCount { get; init; }

    public required string FileName { get; init; }

    /// <summary>The file, pressed together.</summary>
    public required byte[] Content { get; init; }

    public required DateTime At { get; init; }
}

public sealed class SpendUploadMapping : IEntityTypeConfiguration<SpendUpload>
{
    public void Configure(EntityTypeBuilder<SpendUpload> builder)
    {
        builder.ToTable("spend_uploads").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.By).HasMaxLength(Slug.LengthMax);
        builder.Property(u => u.Source).HasMaxLength(Slug.LengthMax);
        builder.Property(u => u.FileName).HasMaxLength(Mapping.NameLengthMax);
        builder.References<SpendUpload, PartnerOrganisation>(u => u.PartnerId);
    }
}
