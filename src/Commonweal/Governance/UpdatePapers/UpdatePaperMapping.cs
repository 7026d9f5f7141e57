using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.UpdatePapers;

public sealed class UpdatePaperMapping : IEntityTypeConfiguration<UpdatePaper>
{
    public void Configure(EntityTypeBuilder<UpdatePaper> builder)
    {
        builder.ToTable("update_papers").IsPublic();
        builder.HasSlug(p => p.Slug);
        builder.Property(p => p.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Body).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class UpdateEditMapping : IEntityTypeConfiguration<UpdateEdit>
{
    public void Configure(EntityTypeBuilder<UpdateEdit> builder)
    {
        builder.ToTable("update_edits").IsPublic();
        builder.HasIndex(e => e.Paper);
        builder.Property(e => e.Paper).HasMaxLength(Slug.LengthMax);
        builder.Property(e => e.Text).HasMaxLength(Mapping.Unlimited);
    }
}

public sealed class UpdateVersionSectionMapping : IEntityTypeConfiguration<UpdateVersionSection>
{
    public void Configure(EntityTypeBuilder<UpdateVersionSection> builder)
    {
        builder.ToTable("update_versions").IsPublic();
        builder.HasKey(s => new { s.Paper, s.Number, s.Heading });
        builder.Property(s => s.Paper).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Text).HasMaxLength(Mapping.Unlimited);
    }
}
