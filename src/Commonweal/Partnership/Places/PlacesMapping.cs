using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Places;

public sealed class WellbeingPartnershipMapping : IEntityTypeConfiguration<WellbeingPartnership>
{
    public void Configure(EntityTypeBuilder<WellbeingPartnership> builder)
    {
        builder.ToTable("partnership").IsPublic();
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.ShortName).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class BoroughMapping : IEntityTypeConfiguration<Borough>
{
    public void Configure(EntityTypeBuilder<Borough> builder)
    {
        builder.ToTable("boroughs").IsPublic();
        builder.HasKey(b => b.Slug);
        builder.Property(b => b.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(b => b.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(b => b.Provenance);
    }
}

public sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> builder)
    {
        builder.ToTable("papers").IsPublic();
        builder.HasKey(p => p.Reference);
        builder.Property(p => p.Reference).HasMaxLength(20);
        builder.Property(p => p.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Body).HasMaxLength(Mapping.NameLengthMax);
    }
}

public sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.ToTable("statements").IsPublic();
        builder.HasKey(s => new { s.Kind, s.Number });
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class ConflictMapping : IEntityTypeConfiguration<ConflictOfFact>
{
    public void Configure(EntityTypeBuilder<ConflictOfFact> builder)
    {
        builder.ToTable("conflicts_of_fact").IsPublic();
        builder.HasKey(c => c.Reference);
        builder.Property(c => c.Reference).HasMaxLength(20);
        builder.Property(c => c.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(c => c.Subject).HasMaxLength(Slug.LengthMax);
        builder.HasMany(c => c.Statements).WithOne().HasForeignKey(s => s.ConflictReference).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class ConflictingStatementMapping : IEntityTypeConfiguration<ConflictingStatement>
{
    public void Configure(EntityTypeBuilder<ConflictingStatement> builder)
    {
        builder.ToTable("conflicting_statements").IsPublic();
        builder.HasKey(s => new { s.ConflictReference, s.Number });
        builder.Property(s => s.ConflictReference).HasMaxLength(20);
        builder.HasProvenance(s => s.Provenance);
    }
}
