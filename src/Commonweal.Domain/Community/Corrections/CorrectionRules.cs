using System.Collections.Immutable;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Corrections;

namespace Commonweal.Domain.Community.Corrections;

/// <summary>What may be put right of what residents were told, and how it reads then.</summary>
public static class CorrectionRules
{
    /// <summary>A consultation gets more time while it is open, never less; what is asked stays as it was answered once it has closed.</summary>
    public static Outcome<ImmutableArray<PartChange>> MayCorrect(Consultation consultation, ImmutableArray<PartChange> changes, DateOnly today)
    {
        var lastDay = changes.FirstOrDefault(c => c.Part == CorrectedPart.LastDay);
        return lastDay is not null && today > consultation.Closes ? new ClosedIsNotExtended(consultation.Closes)
            : lastDay is not null && PartChanges.Day(lastDay.Becomes) <= consultation.Closes ? new OnlyALaterLastDay(consultation.Closes)
            : lastDay is not null && PartChanges.Day(lastDay.Becomes) > ConsultationRules.LatestClose(today) ? new ClosesTooLate(ConsultationRules.LatestClose(today))
            : today > consultation.Closes && changes.Any(c => c.Part is CorrectedPart.Question or CorrectedPart.Information) ? new AnswersWereToTheseWords()
            : changes;
    }

    public static Outcome<ImmutableArray<PartChange>> MayCorrect(EngagementActivity activity, ImmutableArray<PartChange> changes) =>
        EngagementActivity.MayBeEntered(activity.As(changes)).Then<ImmutableArray<PartChange>>(_ => changes);

    public static Outcome<ImmutableArray<PartChange>> MayCorrect(Pledge pledge, ImmutableArray<PartChange> changes, DateOnly today) =>
        PledgeRules.MayMake(pledge.As(changes), today).Then<ImmutableArray<PartChange>>(_ => changes);

    /// <param name="changes">In the order in which they were made: the last of a part holds.</param>
    public static Consultation As(this Consultation c, IEnumerable<PartChange> changes) => changes.Latest() is { Count: > 0 } now ? new Consultation
    {
        Slug = c.Slug, Title = now.Words(CorrectedPart.Title, c.Title)!, About = now.Words(CorrectedPart.About, c.About)!, Question = now.Words(CorrectedPart.Question, c.Question)!,
        Information = now.Words(CorrectedPart.Information, c.Information), Opens = c.Opens, Closes = now.Day(CorrectedPart.LastDay, c.Closes)!.Value, Decision = c.Decision, RunBy = c.RunBy, IsMadeUp = c.IsMadeUp, KnownFrom = c.KnownFrom,
        Provenance = c.Provenance,
    } : c;

    /// <inheritdoc cref="As(Consultation, IEnumerable{PartChange})"/>
    public static EngagementActivity As(this EngagementActivity a, IEnumerable<PartChange> changes) => changes.Latest() is { Count: > 0 } now ? new EngagementActivity
    {
        Slug = a.Slug, Title = now.Words(CorrectedPart.Title, a.Title)!, Level = a.Level, About = now.Words(CorrectedPart.About, a.About)!, With = now.Words(CorrectedPart.With, a.With)!,
        From = now.Day(CorrectedPart.FirstDay, a.From)!.Value, To = now.Day(CorrectedPart.LastDay, a.To)!.Value, Decision = a.Decision, Workstream = a.Workstream, RunBy = a.RunBy, IsMadeUp = a.IsMadeUp, KnownFrom = a.KnownFrom,
        Provenance = a.Provenance,
    } : a;

    /// <inheritdoc cref="As(Consultation, IEnumerable{PartChange})"/>
    public static Pledge As(this Pledge p, IEnumerable<PartChange> changes) => changes.Latest() is { Count: > 0 } now ? new Pledge
    {
        Slug = p.Slug, Text = now.Words(CorrectedPart.Pledge, p.Text)!, PartnerId = p.PartnerId, GivenBy = now.Words(CorrectedPart.GivenBy, p.GivenBy)!, MadeOn = p.MadeOn, DueOn = now.Day(CorrectedPart.DueDay, p.DueOn),
        Statement = p.Statement, IsMadeUp = p.IsMadeUp, KnownFrom = p.KnownFrom, Provenance = p.Provenance,
    } : p;
}

public sealed record ClosedIsNotExtended(DateOnly Closed) : Refusal($"It closed on {Sentences.Day(Closed)}. More time can be given only while it is open. Open another one instead.");

public sealed record OnlyALaterLastDay(DateOnly Closes) : Refusal($"People were told that they have until {Sentences.Day(Closes)}. Give a later day.")
{
    public override string RestsOn => "R v Brent LBC, ex p Gunning (1985)";
}

public sealed record AnswersWereToTheseWords() : Refusal("It has closed, and people answered these words. What was asked, and what they were told, stays as it was.");
