using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Decisions;

/// <summary>A draft report for one body, made from the record: whoever prepares its paper begins from here, and what is missing is named where it belongs (BRD-20).</summary>
[Shows(KindOfThing.Public)]
public sealed class ReportModel(ReadDecisions read) : PageModel
{
    /// <summary>Where the headings come from.</summary>
    public static Provenance Form { get; } = new("S3:5-19; S3:193-249");

    private const string ToWrite = "To be written by the officers of the organisation.";

    public DecisionCase Matter { get; private set; } = null!;

    public BodyStanding Standing { get; private set; } = null!;

    public IReadOnlyList<(string Key, string Words)> Head { get; private set; } = [];

    public IReadOnlyList<(ReportHeading Heading, IReadOnlyList<string> Paragraphs)> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string body, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } matter || matter.Reading.Bodies.FirstOrDefault(b => b.Body == body) is not { } standing)
        {
            return NotFound();
        }

        (Matter, Standing) = (matter, standing);
        Head =
        [
            ("Report for", standing.Name), ("Date", standing.PlannedOn?.ToString("d MMMM yyyy") ?? "Not planned yet"), ("Title", matter.Decision.Title), ("Proposed by", matter.ProposedBy),
            (ReportHeading.KeyOrNonKey.InWords(), KeyInWords()), ("Exact text", matter.Reading.Text is { } text ? $"Text {text.Number}, {text.Hash.Short}" : "None yet"),
        ];
        Sections = Written();
        return Page();
    }

    private string KeyInWords() => !Matter.Reading.Setting.IsExecutive(Standing.Body) ? "Not an executive decision"
        : Matter.Reading.History.Keys.Where(k => k.Body == Standing.Body).OrderBy(k => k.KnownFrom).LastOrDefault() is not { } said ? "Not said yet" : said.IsKey ? $"Key: {said.Reason}" : $"Not key: {said.Reason}";

    private IReadOnlyList<(ReportHeading, IReadOnlyList<string>)> Written()
    {
        var reading = Matter.Reading;
        var particulars = ParticularsReading.Of(reading.Particulars).ToDictionary(p => p.Key, p => p.Words);
        return
        [
            (ReportHeading.Purpose, [Matter.Decision.Question]),
            (ReportHeading.Issue, [$"{reading.EffectInWords()}.", .. reading.Effect.Missing, .. reading.Missing.Count == 0 ? ["Nothing is missing before a decision."] : reading.Missing.Select(m => $"Missing before a decision: {m.Sentence}.")]),
            (ReportHeading.Recommendation, [$"{Standing.Name} is asked to {Verb()}:", .. reading.Text?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? ["The text is still to be put."]]),
            (ReportHeading.Background, [.. reading.Calls.Where(c => c.Closed is not null).Select(c => $"The {Matter.Forum?.Name} {(c.Closed!.IsAgreed ? "agreed" : "did not agree")} text {TextNumber(c.Call.Hash)} on {c.Closed.On:d MMMM yyyy}. {c.Workings}"),
                .. reading.Bodies.Where(b => b.Body != Standing.Body).Select(b => $"{b.Name}: {b.InWords}.")]),
            (ReportHeading.StrategicOutcomes, [particulars["Objective"], particulars["Measures"], $"Regard to the joint strategic needs assessment: {particulars["Needs assessment"]}", $"Regard to the joint health and wellbeing strategies: {particulars["Health and wellbeing strategies"]}"]),
            (ReportHeading.Legal, [.. reading.Cautions, ToWrite]),
            (ReportHeading.Finance, [.. reading.Money.Lines.Select(l => $"{reading.Setting.NameOf(l.PartnerId)}: {l.Kind.InWords().ToLowerInvariant()}, {l.Direction.InWords().ToLowerInvariant()} {Pounds.InWords(l.AmountPence)}. {l.Words}."), reading.Money.NetInWords(MoneyKind.AnnualRevenue), ToWrite]),
            (ReportHeading.Procurement, [particulars["Procurement"]]),
            (ReportHeading.Environment, [ToWrite]),
            (ReportHeading.ResidentsAndEqualities, [particulars["Effect on residents"], particulars["How users were heard"], .. Advice(), particulars["Consultation"], particulars["Equality"], "Whoever decides must have read the assessment."]),
            (ReportHeading.Appendices, ["None."]),
            (ReportHeading.AccessToInformation, [ToWrite]),
        ];
    }

    private IEnumerable<string> Advice() => Matter.Reading.EngagementAdvice.Select(s => $"{s.Kind.InWords()} on {s.On:d MMMM yyyy}: {s.Words}");

    private string Verb() => Standing.Need switch
    {
        BodyNeed.Approve => "approve this exact text",
        BodyNeed.Advise => "consider and endorse, or advise on, this text",
        _ => "note this text",
    };

    private int TextNumber(Domain.Foundation.TextHash hash) => Matter.Reading.History.Texts.FirstOrDefault(t => t.Hash == hash)?.Number ?? 0;
}
