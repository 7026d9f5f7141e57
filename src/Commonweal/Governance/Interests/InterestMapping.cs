using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Interests;

/// <summary>Not public as a table: an interest leaves the public register six months after it ended, and stays on record.</summary>
public sealed class InterestMapping : IEntityTypeConfiguration<Interest>
{
    public void Configure(EntityTypeBuilder<Interest> builder)
    {
        builder.ToTable("interests");
        builder.References<Interest, Person>(i => i.PersonId);
        builder.Property(i => i.Text).HasMaxLength(1000);
        builder.HasProvenance(i => i.Provenance);
    }
}

/// <summary>Not public as a table: whom a conflict concerns is for those at work in the partnership.</summary>
public sealed class ConflictFlagMapping : IEntityTypeConfiguration<ConflictFlag>
{
    public void Configure(EntityTypeBuilder<ConflictFlag> builder)
    {
        builder.ToTable("conflict_flags");
        builder.References<ConflictFlag, Meeting>(f => f.Meeting);
        builder.Property(f => f.Meeting).HasMaxLength(Slug.LengthMax);
        builder.Property(f => f.Fund).HasMaxLength(Slug.LengthMax);
        builder.Property(f => f.Concerns).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(f => f.By).HasMaxLength(Mapping.NameLengthMax);
    }
}

public sealed class InterestDeclarationMapping : IEntityTypeConfiguration<InterestDeclaration>
{
    public void Configure(EntityTypeBuilder<InterestDeclaration> builder)
    {
        builder.ToTable("interest_declarations").IsPublic();
        builder.References<InterestDeclaration, Meeting>(d => d.Meeting);
        builder.Property(d => d.Meeting).HasMaxLength(Slug.LengthMax);
        builder.Property(d => d.SeatId).HasMaxLength(Slug.LengthMax);
        builder.Property(d => d.Text).HasMaxLength(1000);
        builder.Property(d => d.Dispensation).HasMaxLength(400);
        builder.HasProvenance(d => d.Provenance);
    }
}
