using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

public sealed class ForumCallMapping : IEntityTypeConfiguration<ForumCall>
{
    public void Configure(EntityTypeBuilder<ForumCall> builder)
    {
        builder.ToTable("forum_calls").IsPublic();
        builder.Property(c => c.IsHidden).HasDefaultValue(false);
        builder.HasIndex(c => new { c.DecisionId, c.Number }).IsUnique();
        builder.References<ForumCall, Decision>(c => c.DecisionId);
        builder.Property(c => c.Meeting).HasMaxLength(Slug.LengthMax);
    }
}

public sealed class ElectorMapping : IEntityTypeConfiguration<Elector>
{
    public void Configure(EntityTypeBuilder<Elector> builder)
    {
        builder.ToTable("electors").IsPublic();
        builder.Property(e => e.Seat).HasMaxLength(Slug.LengthMax);
        builder.Property(e => e.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.HasIndex(e => new { e.CallId, e.Seat }).IsUnique();
        builder.References<Elector, ForumCall>(e => e.CallId);
        builder.References<Elector, PartnerOrganisation>(e => e.PartnerId);
    }
}

public sealed class ViewGivenMapping : IEntityTypeConfiguration<ViewGiven>
{
    public void Configure(EntityTypeBuilder<ViewGiven> builder)
    {
        builder.ToTable("views_given").IsPublic();
        builder.Property(v => v.Seat).HasMaxLength(Slug.LengthMax);
        builder.Property(v => v.WillRecommendTo).HasMaxLength(Slug.LengthMax);
        builder.References<ViewGiven, ForumCall>(v => v.CallId);
    }
}

/// <summary>Of two who close a call at once, the second finds it closed.</summary>
public sealed class CallClosedMapping : IEntityTypeConfiguration<CallClosed>
{
    public void Configure(EntityTypeBuilder<CallClosed> builder)
    {
        builder.ToTable("calls_closed").IsPublic();
        builder.HasIndex(c => c.CallId).IsUnique();
        builder.References<CallClosed, ForumCall>(c => c.CallId);
    }
}

public sealed class BodyOutcomeMapping : IEntityTypeConfiguration<BodyOutcome>
{
    public void Configure(EntityTypeBuilder<BodyOutcome> builder)
    {
        builder.ToTable("body_outcomes").IsPublic();
        builder.Property(o => o.Body).HasMaxLength(Slug.LengthMax);
        builder.References<BodyOutcome, Decision>(o => o.DecisionId);
        builder.Ignore(o => o.CountsFrom).Ignore(o => o.IsDated);
        // Both came after the first outcomes were recorded: of those, neither was said.
        builder.Property(o => o.AssessmentWasRead).HasDefaultValue(false);
        builder.Property(o => o.ByPrimaryCareCommittee).HasDefaultValue(false);
        builder.HasProvenance(o => o.Provenance);
    }
}

public sealed class OutcomeFollowUpMapping : IEntityTypeConfiguration<OutcomeFollowUp>
{
    public void Configure(EntityTypeBuilder<OutcomeFollowUp> builder)
    {
        builder.ToTable("outcome_follow_ups").IsPublic();
        builder.References<OutcomeFollowUp, BodyOutcome>(f => f.OutcomeId);
    }
}

/// <summary>A decision can be called in once.</summary>
public sealed class CallInMapping : IEntityTypeConfiguration<CallIn>
{
    public void Configure(EntityTypeBuilder<CallIn> builder)
    {
        builder.ToTable("call_ins").IsPublic();
        builder.HasIndex(c => c.OutcomeId).IsUnique();
        builder.References<CallIn, BodyOutcome>(c => c.OutcomeId);
    }
}

public sealed class CallInResolvedMapping : IEntityTypeConfiguration<CallInResolved>
{
    public void Configure(EntityTypeBuilder<CallInResolved> builder)
    {
        builder.ToTable("call_ins_resolved").IsPublic();
        builder.HasIndex(r => r.OutcomeId).IsUnique();
        builder.References<CallInResolved, BodyOutcome>(r => r.OutcomeId);
    }
}

public sealed class MinuteFileMapping : IEntityTypeConfiguration<MinuteFile>
{
    public void Configure(EntityTypeBuilder<MinuteFile> builder)
    {
        builder.ToTable("minute_files");
        builder.Property(f => f.Name).HasMaxLength(80);
        builder.References<MinuteFile, BodyOutcome>(f => f.OutcomeId);
    }
}

/// <summary>The minute that a recorder attached to an outcome. It is given back as it came, and never shown within a page.</summary>
public sealed class MinuteFile : IEvent
{
    public long Id { get; init; }

    public required BodyOutcomeId OutcomeId { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    public required DateTime KnownFrom { get; init; }
}
