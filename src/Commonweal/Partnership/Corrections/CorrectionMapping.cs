using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Corrections;

public sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("community_corrections").IsPublic();
        builder.Ignore(c => c.Change);
        builder.Property(c => c.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(c => c.Why).HasMaxLength(1000);
        // Two who put the same part right at once: one of them has the number.
        builder.HasIndex(c => new { c.Of, c.Slug, c.Number, c.Part }).IsUnique();
        builder.References<Correction, PartnerOrganisation>(c => c.By);
    }
}
