using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Meetings;

public sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings").IsPublic();
        builder.HasKey(m => m.Slug);
        builder.Property(m => m.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(m => m.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(m => m.Place).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Meeting, Body>(m => m.Body);
        builder.HasIndex(m => m.Day);
        builder.HasProvenance(m => m.Provenance);
    }
}

/// <summary>What all rows that belong to one meeting have alike.</summary>
internal static class OfAMeeting
{
    public static void Belongs<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> meeting, System.Linq.Expressions.Expression<Func<T, string>> slug) where T : class
    {
        builder.References<T, Meeting>(meeting);
        builder.Property(slug).HasMaxLength(Slug.LengthMax);
    }
}

public sealed class MeetingStepMapping : IEntityTypeConfiguration<MeetingStep>
{
    public void Configure(EntityTypeBuilder<MeetingStep> builder)
    {
        builder.ToTable("meeting_steps").IsPublic();
        builder.Belongs(s => s.Meeting, s => s.Meeting);
        builder.HasIndex(s => new { s.Meeting, s.Kind }).IsUnique();
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class AgendaItemMapping : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("agenda_items").IsPublic();
        builder.Belongs(i => i.Meeting, i => i.Meeting);
        builder.HasIndex(i => new { i.Meeting, i.Number }).IsUnique();
        builder.Property(i => i.Title).HasMaxLength(400);
        builder.Property(i => i.LeadOfficer).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(i => i.Matter).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(i => i.Matter);
        builder.HasProvenance(i => i.Provenance);
    }
}

/// <summary>Not public as a table: the report of an exempt item is kept from the public.</summary>
public sealed class ReportSectionMapping : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> builder)
    {
        builder.ToTable("report_sections");
        builder.Belongs(s => s.Meeting, s => s.Meeting);
        builder.HasProvenance(s => s.Provenance);
    }
}

/// <summary>Not public as a table, for the same reason.</summary>
public sealed class PackDocumentMapping : IEntityTypeConfiguration<PackDocument>
{
    public void Configure(EntityTypeBuilder<PackDocument> builder)
    {
        builder.ToTable("pack_documents");
        builder.Belongs(d => d.Meeting, d => d.Meeting);
        builder.Property(d => d.Title).HasMaxLength(400);
        builder.HasProvenance(d => d.Provenance);
    }
}

public sealed class PublishedElsewhereMapping : IEntityTypeConfiguration<PublishedElsewhere>
{
    public void Configure(EntityTypeBuilder<PublishedElsewhere> builder)
    {
        builder.ToTable("published_elsewhere").IsPublic();
        builder.Belongs(p => p.Meeting, p => p.Meeting);
        builder.Property(p => p.InTheNameOf).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Link).HasMaxLength(400);
        builder.Property(p => p.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class ItemOutcomeMapping : IEntityTypeConfiguration<ItemOutcome>
{
    public void Configure(EntityTypeBuilder<ItemOutcome> builder)
    {
        builder.ToTable("item_outcomes").IsPublic();
        builder.Belongs(o => o.Meeting, o => o.Meeting);
        builder.HasIndex(o => new { o.Meeting, o.Item, o.Verb }).IsUnique();
        builder.HasProvenance(o => o.Provenance);
    }
}

public sealed class ItemQuestionMapping : IEntityTypeConfiguration<ItemQuestion>
{
    public void Configure(EntityTypeBuilder<ItemQuestion> builder)
    {
        builder.ToTable("item_questions").IsPublic();
        builder.Belongs(q => q.Meeting, q => q.Meeting);
        builder.HasProvenance(q => q.Provenance);
    }
}

public sealed class QuestionViewMapping : IEntityTypeConfiguration<QuestionView>
{
    public void Configure(EntityTypeBuilder<QuestionView> builder)
    {
        builder.ToTable("question_views").IsPublic();
        builder.Belongs(v => v.Meeting, v => v.Meeting);
        builder.References<QuestionView, Body>(v => v.Body);
        builder.Property(v => v.Body).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(v => v.Provenance);
    }
}

public sealed class MinutesTextMapping : IEntityTypeConfiguration<MinutesText>
{
    public void Configure(EntityTypeBuilder<MinutesText> builder)
    {
        builder.ToTable("minutes").IsPublic();
        builder.Belongs(m => m.Meeting, m => m.Meeting);
        builder.HasIndex(m => new { m.Meeting, m.Number }).IsUnique();
        builder.Property(m => m.Text).HasMaxLength(Mapping.Unlimited);
        builder.Property(m => m.ApprovedAt).HasMaxLength(Slug.LengthMax);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class MeetingActionMapping : IEntityTypeConfiguration<MeetingAction>
{
    public void Configure(EntityTypeBuilder<MeetingAction> builder)
    {
        builder.ToTable("meeting_actions").IsPublic();
        builder.Belongs(a => a.Meeting, a => a.Meeting);
        builder.References<MeetingAction, Body>(a => a.Body);
        builder.HasIndex(a => new { a.Meeting, a.Number }).IsUnique();
        builder.Property(a => a.Body).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Owner).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(a => a.Provenance);
    }
}

public sealed class ActionReportMapping : IEntityTypeConfiguration<ActionReport>
{
    public void Configure(EntityTypeBuilder<ActionReport> builder)
    {
        builder.ToTable("action_reports").IsPublic();
        builder.Belongs(r => r.Meeting, r => r.Meeting);
        builder.Property(r => r.SaidAt).HasMaxLength(Slug.LengthMax);
        builder.Property(r => r.By).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(r => r.Provenance);
    }
}

public sealed class AttendanceMapping : IEntityTypeConfiguration<AttendanceEvent>
{
    public void Configure(EntityTypeBuilder<AttendanceEvent> builder)
    {
        builder.ToTable("attendance").IsPublic();
        builder.Belongs(a => a.Meeting, a => a.Meeting);
        builder.Property(a => a.SeatId).HasMaxLength(Slug.LengthMax);
        builder.Property(a => a.Who).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(a => a.Provenance);
    }
}

/// <summary>An entry is marked once.</summary>
public sealed class AttendanceErrorMapping : IEntityTypeConfiguration<AttendanceError>
{
    public void Configure(EntityTypeBuilder<AttendanceError> builder)
    {
        builder.ToTable("attendance_errors").IsPublic();
        builder.HasIndex(e => e.EntryId).IsUnique();
        builder.References<AttendanceError, AttendanceEvent>(e => e.EntryId);
        builder.Property(e => e.By).HasMaxLength(Mapping.NameLengthMax);
    }
}
