using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Agreements;

public sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("agreements").IsPublic();
        builder.HasSlug(a => a.Slug);
        builder.Property(a => a.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.References<Agreement, Agreement>(a => a.ParentId);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class AgreementPartyMapping : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.ToTable("agreement_parties").IsPublic();
        builder.HasKey(p => new { p.AgreementId, p.PartnerId });
        builder.References<AgreementParty, Agreement>(p => p.AgreementId);
        builder.References<AgreementParty, PartnerOrganisation>(p => p.PartnerId);
    }
}

public sealed class AgreementVersionMapping : IEntityTypeConfiguration<AgreementVersion>
{
    public void Configure(EntityTypeBuilder<AgreementVersion> builder)
    {
        builder.ToTable("agreement_versions").IsPublic();
        builder.Property(v => v.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(v => v.Text).HasMaxLength(Mapping.Unlimited);
        builder.HasIndex(v => new { v.AgreementId, v.Number }).IsUnique();
        builder.References<AgreementVersion, Agreement>(v => v.AgreementId);
        builder.HasProvenance(v => v.Provenance);
    }
}

public sealed class HeadOfTermsMapping : IEntityTypeConfiguration<HeadOfTerms>
{
    public void Configure(EntityTypeBuilder<HeadOfTerms> builder)
    {
        builder.ToTable("heads_of_terms").IsPublic();
        builder.HasKey(h => h.Number);
        builder.Property(h => h.Number).ValueGeneratedNever();
        builder.Property(h => h.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(h => h.Provenance);
    }
}

public sealed class HeadAnswerMapping : IEntityTypeConfiguration<HeadAnswer>
{
    public void Configure(EntityTypeBuilder<HeadAnswer> builder)
    {
        builder.ToTable("head_answers").IsPublic();
        builder.HasKey(h => new { h.AgreementVersionId, h.HeadNumber });
        builder.Property(h => h.Clause).HasMaxLength(40);
        builder.References<HeadAnswer, AgreementVersion>(h => h.AgreementVersionId);
        builder.References<HeadAnswer, HeadOfTerms>(h => h.HeadNumber);
        builder.HasProvenance(h => h.Provenance);
    }
}

public sealed class ApprovalMapping : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("approvals").IsPublic();
        builder.Ignore(a => a.CountsFrom);
        builder.Property(a => a.NotedBy).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(a => a.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Approval, AgreementVersion>(a => a.AgreementVersionId);
        builder.References<Approval, PartnerOrganisation>(a => a.PartnerId);
        builder.References<Approval, SovereignBody>(a => a.BodyId);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class ApprovalFollowUpMapping : IEntityTypeConfiguration<ApprovalFollowUp>
{
    public void Configure(EntityTypeBuilder<ApprovalFollowUp> builder)
    {
        builder.ToTable("approval_follow_ups").IsPublic();
        builder.References<ApprovalFollowUp, Approval>(f => f.ApprovalId);
    }
}

public sealed class SignatureMapping : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.ToTable("signatures").IsPublic();
        builder.Property(s => s.SignedBy).HasMaxLength(Mapping.NameLengthMax);
        builder.HasIndex(s => new { s.AgreementVersionId, s.PartnerId, s.Place });
        builder.References<Signature, AgreementVersion>(s => s.AgreementVersionId);
        builder.References<Signature, PartnerOrganisation>(s => s.PartnerId);
        builder.References<Signature, Approval>(s => s.Authority);
        builder.HasProvenance(s => s.Provenance);
    }
}
