using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>One target: how it stands, when it was and is due, whose it is, what was reported with what evidence.</summary>
[Shows(KindOfThing.Public)]
public sealed class TargetPageModel(ReadTargets read, CommonwealContext context, TwoDates dates, Standing standing) : PageModel
{
    private Dictionary<long, (long Id, string Name)> files = [];
    private Dictionary<PartnerId, string> partners = [];
    private Dictionary<string, string> bodies = [];

    public TargetReading Reading { get; private set; } = null!;

    public Commitment? Commitment { get; private set; }

    public string? ClauseUrl { get; private set; }

    public DataTable Reports { get; private set; } = null!;

    public DataTable Dates { get; private set; } = null!;

    public DataTable? Months { get; private set; }

    public bool MayReport => !ReportingRules.MayReport("", Reading.Owners, standing.Speaker).IsRefused;

    public bool MayRedate => !SpeakingFor.ThePartnership(standing.Speaker).IsRefused;

    public DueDateVersion First => Reading.History.DueDates.First;

    public bool WasRedated => Reading.History.WasRedatedBy(dates.AsAt);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation)
    {
        if (await read.FindAsync(reference, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        await ReadOthersAsync(cancellation);
        Reports = ReportsTable();
        Dates = DatesTable();
        Months = MonthsTable();
        return new[] { Reports, Dates, Months }.FirstOrDefault(t => t is { WantsCsv: true })?.CsvResult(reading.Target.Reference) ?? (IActionResult)Page();
    }

    private async Task ReadOthersAsync(CancellationToken cancellation)
    {
        var target = Reading.Target;
        Commitment = target.CommitmentNumber is { } number ? await context.Set<Commitment>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == number, cancellation) : null;
        if (Commitment is { } commitment && target.ClauseReference is { } clause)
        {
            var version = await (
                from v in context.Set<Domain.Partnership.Agreements.AgreementVersion>()
                join a in context.Set<Domain.Partnership.Agreements.Agreement>() on v.AgreementId equals a.Id
                where v.Id == commitment.AgreementVersionId
                select new { a.Slug, v.Number }).FirstOrDefaultAsync(cancellation);
            ClauseUrl = version is null ? null : $"{AgreementReading.Address(version.Slug)}/versions/{version.Number}#{ClauseAnchor.Of(clause)}";
        }

        partners = await context.Set<Domain.Partnership.Partners.PartnerOrganisation>().ToDictionaryAsync(p => p.Id, p => p.ShortName, cancellation);
        bodies = await context.Set<OwningBody>().ToDictionaryAsync(b => b.Slug, b => b.Name, cancellation);
        files = await context.Set<EvidenceFile>().Where(f => f.Report.TargetId == target.Id).Select(f => new { f.TargetReportId, f.Id, f.Name }).ToDictionaryAsync(f => f.TargetReportId, f => (f.Id, f.Name), cancellation);
    }

    private DataTable<TargetReport> ReportsTable() => new("What was reported",
        [
            new("on", "On", r => r.On.ToString("d MMMM yyyy")) { SortBy = r => r.On, Csv = r => r.On.ToString("O") },
            new("status", "Said to be", StatusOf),
            new("words", "In words", r => r.Words) { Provenance = r => r.Provenance },
            new("by", "By", r => r.ReportedBy is { } by ? partners.GetValueOrDefault(by) : r.PersonId is null ? "A paper" : "The partnership’s own team"),
            new("evidence", "Evidence", r => files.TryGetValue(r.Id, out var file) ? $"{r.Evidence} ({file.Name})" : r.Evidence) { Link = r => files.TryGetValue(r.Id, out var file) ? $"{Reading.Url}/evidence/{file.Id}" : null },
            new("correct", "What to do", r => MayReport && r.PersonId is not null && !Reading.History.IsCorrected(r) ? "Correct" : null) { Link = r => $"{Reading.Url}/report?corrects={r.Id}", IsAction = true, IsSortable = false },
        ],
        [.. Reading.History.Reports.Where(r => r.On <= dates.AsAt).Reverse()], TableQuery.From(Request)) { Things = "reports", Thing = "report", WhenEmpty = "Nothing has been reported" };

    private string StatusOf(TargetReport report) =>
        Reading.History.IsCorrected(report) ? $"{report.Status.InWords()} (corrected since)"
        : report.Corrects is not null ? $"{report.Status.InWords()} (a correction)"
        : report.MetOn is { } met ? $"{report.Status.InWords()} on {met:d MMMM yyyy}"
        : report.Status.InWords();

    private DataTable<DueDateVersion> DatesTable() => new("Due dates, the first to the last",
        [
            new("due", "Due", v => v.Due.Capitalised()),
            new("set", "Set on", v => v.SetOn.ToString("d MMMM yyyy")) { SortBy = v => v.SetOn, Csv = v => v.SetOn.ToString("O") },
            new("by", "Decided by", v => v.DecidedBy is { } body ? bodies.GetValueOrDefault(body, body) : "First promised so"),
            new("reason", "Why", v => v.Reason) { Provenance = v => v.Provenance },
        ],
        [.. Reading.History.DueDates.Versions.Where(v => v.SetOn <= dates.AsAt)], TableQuery.From(Request, "dates-")) { Things = "dates", Thing = "date", IsPlain = true, WhenEmpty = "Not yet promised" };

    private DataTable<(DateOnly Month, DueReading Reading)>? MonthsTable() => Reading.Target.Recurs == Recurrence.Once ? null : new("Month by month",
        [
            new("month", "Month", m => m.Month.ToString("MMMM yyyy")) { SortBy = m => m.Month },
            new("state", "How it stands", m => m.Reading.InWords) { State = m => m.Reading.State.Shape() },
        ],
        [.. Reading.History.Months(dates.AsAt)], TableQuery.From(Request, "months-")) { Things = "months", Thing = "month" };
}
