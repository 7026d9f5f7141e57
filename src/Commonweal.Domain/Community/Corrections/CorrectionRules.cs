using System.Collections.Immutable;
using System.Globalization;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Corrections;

/// <summary>One part as it reads, and as it is to read.</summary>
public sealed record PartChange(CorrectedPart Part, string Was, string Becomes)
{
    public static PartChange Of(CorrectedPart part, DateOnly? was, DateOnly? becomes) => new(part, was?.ToString("O") ?? "", becomes?.ToString("O") ?? "");

    public static PartChange Of(CorrectedPart part, string? was, string? becomes) => new(part, Plain(was), Plain(becomes));

    // A form sends its line ends in its own way, which is no change.
    private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}

/// <summary>What may be put right of what residents were told, and how it reads then.</summary>
public static class CorrectionRules
{
    /// <summary>The parts that differ; a refusal where none does.</summary>
    public static Outcome<ImmutableArray<PartChange>> Changed(IEnumerable<PartChange> parts) =>
        parts.Where(p => p.Was != p.Becomes).ToImmutableArray() is { Length: > 0 } changes ? changes : new NothingIsPutRight();

    /// <summary>A consultation gets more time while it is open, never less; what is asked stays as it was answered once it has closed.</summary>
    public static Outcome<ImmutableArray<PartChange>> MayCorrect(Consultation consultation, ImmutableArray<PartChange> changes, DateOnly today)
    {
        var lastDay = changes.FirstOrDefault(c => c.Part == CorrectedPart.LastDay);
        return lastDay is not null && today > consultation.Closes ? new ClosedIsNotExtended(consultation.Closes)
            : lastDay is not null && Day(lastDay.Becomes) <= consultation.Closes ? new OnlyALaterLastDay(consultation.Closes)
            : today > consultation.Closes && changes.Any(c => c.Part is CorrectedPart.Question or CorrectedPart.Information) ? new AnswersWereToTheseWords()
            : changes;
    }

    public static Outcome<ImmutableArray<PartChange>> MayCorrect(EngagementActivity activity, ImmutableArray<PartChange> changes) =>
        EngagementActivity.MayBeEntered(activity.As(changes)).Then<ImmutableArray<PartChange>>(_ => changes);

    public static Outcome<ImmutableArray<PartChange>> MayCorrect(Pledge pledge, ImmutableArray<PartChange> changes, DateOnly today) =>
        PledgeRules.MayMake(pledge.As(changes), today).Then<ImmutableArray<PartChange>>(_ => changes);

    /// <param name="changes">In the order in which they were made: the last of a part holds.</param>
    public static Consultation As(this Consultation c, IEnumerable<PartChange> changes) => Last(changes) is { Count: > 0 } now ? new Consultation
    {
        Slug = c.Slug, Title = now.Words(CorrectedPart.Title, c.Title)!, About = now.Words(CorrectedPart.About, c.About)!, Question = now.Words(CorrectedPart.Question, c.Question)!,
        Information = now.Words(CorrectedPart.Information, c.Information), Opens = c.Opens, Closes = now.Day(CorrectedPart.LastDay, c.Closes)!.Value, Decision = c.Decision, RunBy = c.RunBy, IsMadeUp = c.IsMadeUp, KnownFrom = c.KnownFrom,
        Provenance = c.Provenance,
    } : c;

    /// <inheritdoc cref="As(Consultation, IEnumerable{PartChange})"/>
    public static EngagementActivity As(this EngagementActivity a, IEnumerable<PartChange> changes) => Last(changes) is { Count: > 0 } now ? new EngagementActivity
    {
        Slug = a.Slug, Title = now.Words(CorrectedPart.Title, a.Title)!, Level = a.Level, About = now.Words(CorrectedPart.About, a.About)!, With = now.Words(CorrectedPart.With, a.With)!,
        From = now.Day(CorrectedPart.FirstDay, a.From)!.Value, To = now.Day(CorrectedPart.LastDay, a.To)!.Value, Decision = a.Decision, Workstream = a.Workstream, RunBy = a.RunBy, IsMadeUp = a.IsMadeUp, KnownFrom = a.KnownFrom,
        Provenance = a.Provenance,
    } : a;

    /// <inheritdoc cref="As(Consultation, IEnumerable{PartChange})"/>
    public static Pledge As(this Pledge p, IEnumerable<PartChange> changes) => Last(changes) is { Count: > 0 } now ? new Pledge
    {
        Slug = p.Slug, Text = now.Words(CorrectedPart.Pledge, p.Text)!, PartnerId = p.PartnerId, GivenBy = now.Words(CorrectedPart.GivenBy, p.GivenBy)!, MadeOn = p.MadeOn, DueOn = now.Day(CorrectedPart.DueDay, p.DueOn),
        Statement = p.Statement, IsMadeUp = p.IsMadeUp, KnownFrom = p.KnownFrom, Provenance = p.Provenance,
    } : p;

    private static Dictionary<CorrectedPart, string> Last(IEnumerable<PartChange> changes) => changes.GroupBy(c => c.Part).ToDictionary(g => g.Key, g => g.Last().Becomes);

    private static string? Words(this Dictionary<CorrectedPart, string> now, CorrectedPart part, string? otherwise) => !now.TryGetValue(part, out var words) ? otherwise : words.Length == 0 ? null : words;

    private static DateOnly? Day(this Dictionary<CorrectedPart, string> now, CorrectedPart part, DateOnly? otherwise) => !now.TryGetValue(part, out var day) ? otherwise : day.Length == 0 ? null : Day(day);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}

public static class CorrectionWords
{
    public static bool IsDay(this CorrectedPart part) => part is CorrectedPart.FirstDay or CorrectedPart.LastDay or CorrectedPart.DueDay;

    public static string InWords(this CorrectedPart part) => part switch
    {
        CorrectedPart.Title => "Name",
        CorrectedPart.About => "What it is about",
        CorrectedPart.Question => "What is asked",
        CorrectedPart.Information => "What you need to know",
        CorrectedPart.With => "Who was asked",
        CorrectedPart.FirstDay => "First day",
        CorrectedPart.LastDay => "Last day",
        CorrectedPart.Pledge => "The pledge",
        CorrectedPart.GivenBy => "Who gave it",
        CorrectedPart.DueDay => "Day it is due",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>A part's text as somebody reads it: a day in words.</summary>
    public static string Shown(this CorrectedPart part, string text) => text.Length == 0 ? "Nothing" : part.IsDay() ? Sentences.Day(DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)) : text;
}

public sealed record NothingIsPutRight() : Refusal("Everything reads as before. Change what is wrong, or go back.");

public sealed record ClosedIsNotExtended(DateOnly Closed) : Refusal($"It closed on {Sentences.Day(Closed)}. More time can be given only while it is open. Open another one instead.");

public sealed record OnlyALaterLastDay(DateOnly Closes) : Refusal($"People were told that they have until {Sentences.Day(Closes)}. Give a later day.")
{
    public override string RestsOn => "R v Brent LBC, ex p Gunning (1985)";
}

public sealed record AnswersWereToTheseWords() : Refusal("It has closed, and people answered these words. What was asked, and what they were told, stays as it was.");
