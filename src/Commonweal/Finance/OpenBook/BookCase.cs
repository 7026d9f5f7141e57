using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>A partner's month as a reader sees it.</summary>
/// <param name="Lines">Those it reports by in this month; none where none has been agreed.</param>
public sealed record BookCase(PartnerOrganisation Partner, IReadOnlyList<BookLine> Lines, MonthLife Life, DateOnly Due, BookRule Rule, DateOnly AsAt)
{
    public const string ListAddress = "/finance/open-book";

    /// <summary>What the figures may be used for (OPB-04), on every page, workbook and file.</summary>
    public const string PurposeLimit = "These figures are shared so that partners solve problems together. They may not be used to bid against one another, or for anything else.";

    // A partner may have thousands of lines, and each is named again and again.
    private readonly Lazy<Dictionary<string, string>> names = new(() => Lines.GroupBy(l => l.Slug).ToDictionary(g => g.Key, g => g.First().Name));

    public Month Month => Life.Month;

    public string MonthInWords => Month.FirstDay.ToString("MMMM yyyy");

    public string Url => $"{ListAddress}/{Partner.Slug}/{Month}";

    public bool HasLines => Lines.Count > 0;

    public bool IsLate => HasLines && Life.State == BookState.Open && AsAt > Due;

    /// <summary>Sent after the day on which it was due.</summary>
    public bool CameLate => Life.Versions.Count > 0 && Life.Versions[0].Return.On > Due;

    public bool IsMadeUp => Life.Versions.Count > 0 ? Life.Versions[^1].Return.IsMadeUp : Lines.Any(l => l.IsMadeUp);

    public string StateInWords => !HasLines ? "No lines agreed yet" : Life.State switch
    {
        BookState.Open => IsLate ? "Late" : $"Due {Due:d MMMM}",
        BookState.Submitted => Life.IsFirstAfterLock ? "Sent late, to be signed" : "Sent, to be signed",
        BookState.Restating => "Stated again, to be signed",
        BookState.Signed when Life.IsFirstAfterLock => "Sent late",
        BookState.Signed when Life.IsSignedAfterLock => "Signed after the lock",
        BookState.Signed when Life.IsLocked => $"Restated, version {Life.Signed!.Return.Number}",
        var state when Life.Signed!.Return.Number > 1 => $"{state}, version {Life.Signed.Return.Number}",
        var state => state.ToString(),
    };

    public StateShape Shape => !HasLines ? StateShape.Plain : Life.State switch
    {
        BookState.Open => IsLate ? StateShape.Caution : StateShape.NotYet,
        BookState.Submitted or BookState.Restating => StateShape.Partly,
        _ => StateShape.Good,
    };

    /// <summary>What is asked where the next version needs its reason.</summary>
    public string ReasonQuestion => Life.ReasonAsked is LateNeedsReason ? "Why do they come after the month was locked?" : "Why are they stated again?";

    public string ReasonHint => Life.ReasonAsked is LateNeedsReason ? "They are marked as sent late, with this reason" : "The first figures stay, and yours stand beside them with this reason";

    public string NameOf(string line) => names.Value.GetValueOrDefault(line, line);
}

/// <summary>A month of all partners that a reader may see.</summary>
public sealed record BookMonth(WholeMonth Whole, IReadOnlyList<BookCase> Cases, DateOnly Due, BookRule Rule)
{
    public Month Month => Whole.Month;

    public string InWords => Month.FirstDay.ToString("MMMM yyyy");

    public string Url => $"{BookCase.ListAddress}/months/{Month}";

    public IReadOnlyList<BookCase> Missing => [.. Cases.Where(c => c.HasLines && c.Life.Signed is null)];

    public string StateInWords => Whole.Last is not { } last ? "Open" : Whole.IsPartial ? $"{last.Kind}, partial" : last.Kind.ToString();

    /// <summary>Whether it is whole, in a sentence.</summary>
    public string Completeness => Missing.Count == 0
        ? "Every partner with lines has signed."
        : $"Partial: {string.Join(", ", Missing.Select(c => c.Partner.ShortName))} {(Missing.Count == 1 ? "is" : "are")} missing, and counted as nothing here.";
}
