using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Corrections;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>What may be put right of a programme and its milestones, and how they read then.</summary>
public static class ProgrammeCorrections
{
    private const string Limited = "limited";

    /// <summary>By which the corrections of a milestone are found.</summary>
    public static string Key(string programme, Milestone milestone) => $"{programme}/{milestone.Number}";

    public static string ReachOf(bool isLimited) => isLimited ? Limited : "wide";

    public static string? SlugOf(StpWorkstream? workstream) => workstream is { } of ? Slug.From(of.InWords()) : null;

    public static Outcome<ImmutableArray<PartChange>> MayCorrect(Programme programme, ImmutableArray<PartChange> changes) =>
        Programme.MayEnter(programme.As(changes)).Then<ImmutableArray<PartChange>>(_ => changes);

    /// <summary>A day of which something was said is moved, so that the first is still told; only a slip before that is put right.</summary>
    public static Outcome<ImmutableArray<PartChange>> MayCorrect(MilestoneReading milestone, ImmutableArray<PartChange> changes, DateOnly proposedOn) =>
        changes.All(c => c.Part != CorrectedPart.DueDay) ? changes
        : milestone.Last is not null ? new DayIsSpokenOf(milestone.Milestone.Title)
        : Milestone.MayBeDue(milestone.Milestone.As(changes).DueOn, proposedOn, milestone.Milestone.SetOn).Then<ImmutableArray<PartChange>>(_ => changes);

    /// <summary>As it reads by then, with what was put right until then.</summary>
    public static ProgrammeHistory AsAt(this ProgrammeHistory history, DateOnly asAt)
    {
        var until = history.Corrections.Where(c => c.On <= asAt).ToList();
        IEnumerable<PartChange> Of(CorrectedThing thing, string slug) => until.Where(c => c.Of == thing && c.Slug == slug).Select(c => c.Change);
        var slug = history.Programme.Slug;
        return history with
        {
            Programme = history.Programme.As(Of(CorrectedThing.Programme, slug)), Milestones = [.. history.Milestones.Select(m => m.As(Of(CorrectedThing.Milestone, Key(slug, m))))], Corrections = until,
        };
    }

    /// <param name="changes">In the order in which they were made: the last of a part holds.</param>
    public static Programme As(this Programme p, IEnumerable<PartChange> changes) => changes.Latest() is { Count: > 0 } now ? new Programme
    {
        Id = p.Id, Slug = p.Slug, Title = now.Words(CorrectedPart.Title, p.Title)!, Words = now.Words(CorrectedPart.About, p.Words)!, Kind = p.Kind, PartnerId = p.PartnerId,
        Workstream = now.Words(CorrectedPart.Workstream, SlugOf(p.Workstream)) is { } stream ? Enum.GetValues<StpWorkstream>().Single(w => SlugOf(w) == stream) : null,
        IsLimited = now.Words(CorrectedPart.Reach, ReachOf(p.IsLimited)) == Limited, Cohorts = now.Slugs(CorrectedPart.Cohorts, p.Cohorts), Conditions = now.Slugs(CorrectedPart.Conditions, p.Conditions),
        Settings = now.Slugs(CorrectedPart.Settings, p.Settings), Lead = now.Words(CorrectedPart.Lead, p.Lead), SeniorResponsibleOwner = now.Words(CorrectedPart.SeniorResponsibleOwner, p.SeniorResponsibleOwner),
        ClinicalLead = now.Words(CorrectedPart.ClinicalLead, p.ClinicalLead), Risks = now.Words(CorrectedPart.Risks, p.Risks), ProposedOn = p.ProposedOn, IsMadeUp = p.IsMadeUp, KnownFrom = p.KnownFrom, Provenance = p.Provenance,
    } : p;

    /// <inheritdoc cref="As(Programme, IEnumerable{PartChange})"/>
    public static Milestone As(this Milestone m, IEnumerable<PartChange> changes) => changes.Latest() is { Count: > 0 } now ? new Milestone
    {
        Id = m.Id, ProgrammeId = m.ProgrammeId, Number = m.Number, Title = now.Words(CorrectedPart.Title, m.Title)!, DueOn = now.Day(CorrectedPart.DueDay, m.DueOn)!.Value, SetOn = m.SetOn, KnownFrom = m.KnownFrom, Provenance = m.Provenance,
    } : m;
}

public sealed record DayIsSpokenOf(string Title) : Refusal($"Something was said of “{Title}” already, so its day stays as it was set. Say instead that it was moved to another day.");
