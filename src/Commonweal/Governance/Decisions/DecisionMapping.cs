using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

public sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("decisions").IsPublic();
        builder.HasSlug(d => d.Slug);
        builder.Property(d => d.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(d => d.Forum).HasMaxLength(Slug.LengthMax);
        builder.Property(d => d.Fund).HasMaxLength(Slug.LengthMax);
        builder.References<Decision, PartnerOrganisation>(d => d.ProposedBy);
        builder.References<Decision, PartnerOrganisation>(d => d.FundLead);
        builder.References<Decision, Decision>(d => d.Reopens);
        builder.HasProvenance(d => d.Provenance);
    }
}

public sealed class ParticularsMapping : IEntityTypeConfiguration<Particulars>
{
    public void Configure(EntityTypeBuilder<Particulars> builder)
    {
        builder.ToTable("decision_particulars").IsPublic();
        builder.References<Particulars, Decision>(p => p.DecisionId);
    }
}

public sealed class MoneyLineMapping : IEntityTypeConfiguration<MoneyLine>
{
    public void Configure(EntityTypeBuilder<MoneyLine> builder)
    {
        builder.ToTable("decision_money").IsPublic();
        builder.References<MoneyLine, Decision>(l => l.DecisionId);
        builder.References<MoneyLine, InvestmentScheme>(l => l.NoticeId);
        builder.References<MoneyLine, PartnerOrganisation>(l => l.PartnerId);
    }
}

public sealed class StepMapping : IEntityTypeConfiguration<Step>
{
    public void Configure(EntityTypeBuilder<Step> builder)
    {
        builder.ToTable("decision_steps").IsPublic();
        builder.Property(s => s.Committee).HasMaxLength(Slug.LengthMax);
        builder.References<Step, Decision>(s => s.DecisionId);
    }
}

public sealed class ImpactAskedMapping : IEntityTypeConfiguration<ImpactAsked>
{
    public void Configure(EntityTypeBuilder<ImpactAsked> builder)
    {
        builder.ToTable("impact_asked").IsPublic();
        builder.References<ImpactAsked, Decision>(a => a.DecisionId);
        builder.References<ImpactAsked, InvestmentScheme>(a => a.NoticeId);
        builder.References<ImpactAsked, PartnerOrganisation>(a => a.PartnerId);
    }
}

public sealed class ImpactAnswerMapping : IEntityTypeConfiguration<ImpactAnswer>
{
    public void Configure(EntityTypeBuilder<ImpactAnswer> builder)
    {
        builder.ToTable("impact_answers").IsPublic();
        builder.References<ImpactAnswer, Decision>(a => a.DecisionId);
        builder.References<ImpactAnswer, InvestmentScheme>(a => a.NoticeId);
        builder.References<ImpactAnswer, PartnerOrganisation>(a => a.PartnerId);
    }
}

public sealed class DecisionTextMapping : IEntityTypeConfiguration<DecisionText>
{
    public void Configure(EntityTypeBuilder<DecisionText> builder)
    {
        builder.ToTable("decision_texts").IsPublic();
        builder.Property(t => t.Text).HasMaxLength(Mapping.Unlimited);
        builder.HasIndex(t => new { t.DecisionId, t.Number }).IsUnique();
        builder.References<DecisionText, Decision>(t => t.DecisionId);
    }
}

public sealed class BodyRequirementMapping : IEntityTypeConfiguration<BodyRequirement>
{
    public void Configure(EntityTypeBuilder<BodyRequirement> builder)
    {
        builder.ToTable("body_requirements").IsPublic();
        builder.Property(r => r.Body).HasMaxLength(Slug.LengthMax);
        builder.References<BodyRequirement, Decision>(r => r.DecisionId);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class KeyDecisionMapping : IEntityTypeConfiguration<KeyDecision>
{
    public void Configure(EntityTypeBuilder<KeyDecision> builder)
    {
        builder.ToTable("key_decisions").IsPublic();
        builder.Property(k => k.Body).HasMaxLength(Slug.LengthMax);
        builder.References<KeyDecision, Decision>(k => k.DecisionId);
    }
}

public sealed class CallInPeriodMapping : IEntityTypeConfiguration<CallInPeriod>
{
    public void Configure(EntityTypeBuilder<CallInPeriod> builder)
    {
        builder.ToTable("call_in_periods").IsPublic();
        builder.Property(p => p.Body).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(p => p.Provenance);
    }
}
