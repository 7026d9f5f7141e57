using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>A paper on which a report rests.</summary>
/// <param name="ReadAt">Where anybody reads it: an address, or the office at which it is open.</param>
public sealed record BackgroundPaper(string Title, string ReadAt)
{
    public bool IsAddress => ReadAt.StartsWith("https://", StringComparison.Ordinal);
}

/// <summary>The background papers listed on a report, and how long the law opens them and the report itself (LAW-07).</summary>
public static class BackgroundPapers
{
    private const string Between = ": ";

    /// <summary>A paper to a line, its title before the first colon and where it is read after it; no paper where it says that there is none.</summary>
    public static Outcome<ImmutableArray<BackgroundPaper>> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines is [var only] && only.TrimEnd('.').Equals("None", StringComparison.OrdinalIgnoreCase))
        {
            return ImmutableArray<BackgroundPaper>.Empty;
        }

        var papers = lines.Select(line => line.Split(Between, 2, StringSplitOptions.TrimEntries)).ToList();
        return papers.Find(p => p is not [{ Length: > 0 }, { Length: > 0 }]) is { } bare ? new PaperNeedsAPlace(bare[0]) : papers.Select(p => new BackgroundPaper(p[0], p[1])).ToImmutableArray();
    }

    /// <summary>A section of a report that lists papers lists each with its place; every other says what it likes.</summary>
    public static Outcome<ReportSection> MayWrite(ReportSection section) => section.Heading == ReportHeading.BackgroundPapers && Read(section.Text).Refusal is { } refusal ? refusal : section;

    /// <summary>How long the law of its day opens minutes and reports of a meeting, and their background papers.</summary>
    public static IReadOnlyList<BodyLaw> Keeping(LawOfBodies law, BodyKind kind, DateOnly meeting) => [.. new[] { LawSubject.Keeping, LawSubject.KeepingBackground }.Select(s => law.Rule(kind, s, meeting)).OfType<BodyLaw>()];
}

public sealed record PaperNeedsAPlace(string Title) : Refusal($"Say of “{Title}” where it can be read: a paper to a line, its title, a colon, and the address or the office. Where there is none, write “None”.")
{
    public override string RestsOn => "Local Government Act 1972, section 100D";
}
