using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Finance.OpenBook;

// Only the rule is public: whose figures anybody may see is a dated rule by partner.
public sealed class BookRuleMapping : IEntityTypeConfiguration<BookRule>
{
    public void Configure(EntityTypeBuilder<BookRule> builder)
    {
        builder.ToTable("open_book_rules").IsPublic();
        builder.Property(r => r.CommentaryPercent).HasPrecision(9, 4);
        builder.HasIndex(r => r.From).IsUnique();
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class BookLineMapping : IEntityTypeConfiguration<BookLine>
{
    public void Configure(EntityTypeBuilder<BookLine> builder)
    {
        builder.ToTable("open_book_lines");
        builder.Property(l => l.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(l => l.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(l => l.Unit).HasMaxLength(Mapping.NameLengthMax);
        builder.HasIndex(l => new { l.PartnerId, l.Slug, l.From }).IsUnique();
        builder.References<BookLine, PartnerOrganisation>(l => l.PartnerId);
        builder.HasProvenance(l => l.Provenance);
    }
}

public sealed class BookReturnMapping : IEntityTypeConfiguration<BookReturn>
{
    public void Configure(EntityTypeBuilder<BookReturn> builder)
    {
        builder.ToTable("open_book_returns");
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Property(r => r.Reason).HasMaxLength(1000);
        builder.Property(r => r.FileName).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(r => r.By).HasMaxLength(Slug.LengthMax);
        // Two who send at once do not both make version 2.
        builder.HasIndex(r => new { r.PartnerId, r.Month, r.Number }).IsUnique();
        builder.References<BookReturn, PartnerOrganisation>(r => r.PartnerId);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class BookFigureMapping : IEntityTypeConfiguration<BookFigure>
{
    public void Configure(EntityTypeBuilder<BookFigure> builder)
    {
        builder.ToTable("open_book_figures").Ignore(f => f.Figures);
        builder.Property(f => f.Line).HasMaxLength(Slug.LengthMax);
        builder.Property(f => f.PlannedActivity).HasPrecision(18, 4);
        builder.Property(f => f.Activity).HasPrecision(18, 4);
        builder.Property(f => f.Wte).HasPrecision(18, 4);
        builder.Property(f => f.Commentary).HasMaxLength(ReadReturn.CommentaryLengthMax);
        builder.HasIndex(f => new { f.ReturnId, f.Line }).IsUnique();
        builder.References<BookFigure, BookReturn>(f => f.ReturnId);
    }
}

public sealed class BookSignatureMapping : IEntityTypeConfiguration<BookSignature>
{
    public void Configure(EntityTypeBuilder<BookSignature> builder)
    {
        builder.ToTable("open_book_signatures");
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.Property(s => s.By).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(s => s.ReturnId).IsUnique();
        builder.References<BookSignature, BookReturn>(s => s.ReturnId);
    }
}

public sealed class BookStepMapping : IEntityTypeConfiguration<BookStep>
{
    public void Configure(EntityTypeBuilder<BookStep> builder)
    {
        builder.ToTable("open_book_steps");
        builder.Property(s => s.Words).HasMaxLength(1000);
        builder.Property(s => s.Meeting).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.By).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(s => new { s.Month, s.Kind, s.Round }).IsUnique();
    }
}

/// <summary>A workbook between the form that sent it and the decision to submit its figures. It is no record, and leaves within a day.</summary>
public sealed class BookUpload
{
    /// <summary>Unguessable, since its address is all that its page asks for beside the sender.</summary>
    public required Guid Id { get; init; }

    /// <summary>The slug of the person who sent it: only they see it.</summary>
    public required string By { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly Month { get; init; }

    public required string FileName { get; init; }

    public required byte[] Content { get; init; }

    public required DateTime At { get; init; }
}

public sealed class BookUploadMapping : IEntityTypeConfiguration<BookUpload>
{
    public void Configure(EntityTypeBuilder<BookUpload> builder)
    {
        builder.ToTable("open_book_uploads").HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.By).HasMaxLength(Slug.LengthMax);
        builder.Property(u => u.FileName).HasMaxLength(Mapping.NameLengthMax);
        builder.References<BookUpload, PartnerOrganisation>(u => u.PartnerId);
    }
}
