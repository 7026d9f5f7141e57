using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Book;

public sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.ToTable("clauses").IsPublic();
        builder.Property(c => c.Reference).HasMaxLength(40);
        builder.Property(c => c.Effect).HasMaxLength(Mapping.Unlimited).HasConversion(effect => ClauseEffectText.Write(effect), text => ClauseEffectText.Read(text));
        builder.HasIndex(c => new { c.AgreementVersionId, c.Reference });
        builder.References<Clause, AgreementVersion>(c => c.AgreementVersionId);
        builder.HasProvenance(c => c.Provenance);
    }
}

public sealed class AgreementEndingMapping : IEntityTypeConfiguration<AgreementEnding>
{
    public void Configure(EntityTypeBuilder<AgreementEnding> builder)
    {
        builder.ToTable("agreement_endings").IsPublic();
        builder.References<AgreementEnding, AgreementVersion>(e => e.AgreementVersionId);
        builder.References<AgreementEnding, AgreementVersion>(e => e.ReplacedBy);
        builder.References<AgreementEnding, PartnerOrganisation>(e => e.PartnerId);
        builder.HasProvenance(e => e.Provenance);
    }
}

public sealed class StatuteMapping : IEntityTypeConfiguration<Statute>
{
    public void Configure(EntityTypeBuilder<Statute> builder)
    {
        builder.ToTable("statutes").IsPublic();
        builder.HasKey(s => new { s.Section, s.From });
        builder.Property(s => s.Section).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(s => s.Provenance);
    }
}
