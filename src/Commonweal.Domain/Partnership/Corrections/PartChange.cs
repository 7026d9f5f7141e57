using System.Collections.Immutable;
using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Corrections;

/// <summary>One part as it reads, and as it is to read.</summary>
public sealed record PartChange(CorrectedPart Part, string Was, string Becomes)
{
    public static PartChange Of(CorrectedPart part, DateOnly? was, DateOnly? becomes) => new(part, was?.ToString("O") ?? "", becomes?.ToString("O") ?? "");

    /// <summary>What is chosen from a list, by its slugs.</summary>
    public static PartChange Of(CorrectedPart part, IEnumerable<string> was, IEnumerable<string> becomes) => new(part, Joined(was), Joined(becomes));

    public static PartChange Of(CorrectedPart part, string? was, string? becomes) => new(part, Plain(was), Plain(becomes));

    // A form has an order of its own, which is no change.
    private static string Joined(IEnumerable<string> slugs) => string.Join(PartChanges.Between, slugs.Order(StringComparer.Ordinal));

    // A form sends its line ends in its own way, which is no change.
    private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}

/// <summary>Several parts put right, and how each reads then.</summary>
public static class PartChanges
{
    internal const string Between = ", ";

    /// <summary>The parts that differ; a refusal where none does.</summary>
    public static Outcome<ImmutableArray<PartChange>> Differing(IEnumerable<PartChange> parts) =>
        parts.Where(p => p.Was != p.Becomes).ToImmutableArray() is { Length: > 0 } changes ? changes : new NothingIsPutRight();

    /// <param name="changes">In the order in which they were made: the last of a part holds.</param>
    public static IReadOnlyDictionary<CorrectedPart, string> Latest(this IEnumerable<PartChange> changes) => changes.GroupBy(c => c.Part).ToDictionary(g => g.Key, g => g.Last().Becomes);

    public static string? Words(this IReadOnlyDictionary<CorrectedPart, string> now, CorrectedPart part, string? otherwise) => !now.TryGetValue(part, out var words) ? otherwise : words.Length == 0 ? null : words;

    public static DateOnly? Day(this IReadOnlyDictionary<CorrectedPart, string> now, CorrectedPart part, DateOnly? otherwise) => !now.TryGetValue(part, out var day) ? otherwise : day.Length == 0 ? null : Day(day);

    public static IReadOnlyList<string> Slugs(this IReadOnlyDictionary<CorrectedPart, string> now, CorrectedPart part, IReadOnlyList<string> otherwise) =>
        now.TryGetValue(part, out var slugs) ? slugs.Split(Between, StringSplitOptions.RemoveEmptyEntries) : otherwise;

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
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
        CorrectedPart.Lead => "Programme lead",
        CorrectedPart.SeniorResponsibleOwner => "Senior responsible owner",
        CorrectedPart.ClinicalLead => "Clinical lead",
        CorrectedPart.Risks => "Risks",
        CorrectedPart.Workstream => "London workstream",
        CorrectedPart.Reach => "How far it reaches",
        CorrectedPart.Cohorts => "For whom",
        CorrectedPart.Conditions => "Conditions",
        CorrectedPart.Settings => "Where",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>A part's text as somebody reads it: a day in words, and what is chosen from a list without its hyphens.</summary>
    public static string Shown(this CorrectedPart part, string text) =>
        text.Length == 0 ? "Nothing" : part.IsDay() ? Sentences.Day(PartChanges.Day(text)) : part >= CorrectedPart.Workstream ? Sentences.Plain(text) : text;
}

public sealed record NothingIsPutRight() : Refusal("Everything reads as before. Change what is wrong, or go back.");
