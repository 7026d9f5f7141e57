using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.UpdatePapers;

/// <summary>The paper by which the partnership tells a body how it is getting on, in the form of the update of October 2017 (S4).</summary>
public sealed class UpdatePaper : IEvent
{
    public long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The slug of the body that it goes to.</summary>
    public required string Body { get; init; }

    public required DateOnly MeetingOn { get; init; }

    public required DateOnly BegunOn { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<UpdatePaper> MayBegin(UpdatePaper paper, Speaker speaker) =>
        SpeakingFor.ThePartnership(speaker).Refusal is { } refusal ? refusal : paper.MeetingOn < paper.BegunOn ? new MeetingIsOver(paper.MeetingOn) : paper;
}

/// <summary>The headings of an update, in its order. Those it shares with every report have that form's words.</summary>
public enum UpdateHeading
{
    Purpose,
    Issue,
    Recommendation,
    Background,
    CaseStudies,
    Progress,
    Risks,
    NextSteps,
    StrategicOutcomes,
    Legal,
    Finance,
    ResidentsAndEqualities,
}

/// <summary>A section written by hand; or, without a text, that the record's own words are taken again. The last counts.</summary>
public sealed class UpdateEdit : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the paper.</summary>
    public required string Paper { get; init; }

    public required UpdateHeading Heading { get; init; }

    /// <summary>Null to take the record's words again.</summary>
    public string? Text { get; init; }

    /// <summary>Of the record's words as they stood when this was written, so that it is seen when they move.</summary>
    public required TextHash RecordHash { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public static Outcome<UpdateEdit> MayEdit(UpdateEdit edit, Speaker speaker) =>
        SpeakingFor.ThePartnership(speaker).Refusal is { } refusal ? refusal : edit.Text is { } text && string.IsNullOrWhiteSpace(text) ? new SectionNeedsWords() : edit;
}

/// <summary>One section of a version of the paper: fixed as it then stood.</summary>
public sealed class UpdateVersionSection : IEvent
{
    public required string Paper { get; init; }

    /// <summary>From 1 within its paper.</summary>
    public required int Number { get; init; }

    public required UpdateHeading Heading { get; init; }

    public required string Text { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>A section as it stands: by hand or from the record, and whether the record has moved since it was written by hand.</summary>
public sealed record SectionReading(UpdateHeading Heading, string Text, string RecordText, bool IsByHand, bool HasRecordMoved, DateOnly? WrittenOn)
{
    public IEnumerable<string> Paragraphs => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What is written by hand stays, whatever the record says by now; it is told beside it that the record has moved.</summary>
    public static SectionReading Of(UpdateHeading heading, string recordText, IEnumerable<UpdateEdit> edits)
    {
        var last = edits.Where(e => e.Heading == heading).OrderBy(e => e.On).ThenBy(e => e.KnownFrom).ThenBy(e => e.Id).LastOrDefault();
        return last?.Text is { } text
            ? new SectionReading(heading, text, recordText, true, last.RecordHash != ExactText.From(recordText).Hash, last.On)
            : new SectionReading(heading, recordText, recordText, false, false, null);
    }
}

public static class UpdateHeadings
{
    public static string InWords(this UpdateHeading heading) => heading switch
    {
        UpdateHeading.Purpose => ReportHeading.Purpose.InWords(),
        UpdateHeading.Issue => ReportHeading.Issue.InWords(),
        UpdateHeading.Recommendation => ReportHeading.Recommendation.InWords(),
        UpdateHeading.Background => ReportHeading.Background.InWords(),
        UpdateHeading.CaseStudies => "Case studies of working together",
        UpdateHeading.Progress => "Progress on every dated target",
        UpdateHeading.Risks => "Risks",
        UpdateHeading.NextSteps => "Next steps",
        UpdateHeading.StrategicOutcomes => ReportHeading.StrategicOutcomes.InWords(),
        UpdateHeading.Legal => ReportHeading.Legal.InWords(),
        UpdateHeading.Finance => ReportHeading.Finance.InWords(),
        UpdateHeading.ResidentsAndEqualities => ReportHeading.ResidentsAndEqualities.InWords(),
        _ => throw new ArgumentOutOfRangeException(nameof(heading)),
    };

    /// <summary>In an address: case-studies.</summary>
    public static string Slug(this UpdateHeading heading) => Foundation.Slug.From(heading switch
    {
        UpdateHeading.CaseStudies => "case studies",
        UpdateHeading.NextSteps => "next steps",
        UpdateHeading.StrategicOutcomes => "strategic outcomes",
        UpdateHeading.ResidentsAndEqualities => "residents and equalities",
        _ => heading.ToString(),
    });
}

public sealed record MeetingIsOver(DateOnly On) : Refusal($"The meeting was on {Sentences.Day(On)}. Choose a day that is still to come.");

public sealed record SectionNeedsWords() : Refusal("Write the section, or take the record's words.");
