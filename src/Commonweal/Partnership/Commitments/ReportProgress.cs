using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Commitments;

/// <summary>What somebody says of how a target stands.</summary>
/// <param name="ForMonth">The first day of the month it speaks of, for a target that recurs.</param>
/// <param name="Corrects">The report it corrects, which is then read no more and stays to be seen.</param>
public sealed record ProgressEntry(ReportedStatus Status, string Words, string? Evidence, DateOnly? MetOn, DateOnly? ForMonth, TargetReport? Corrects, AcceptedFile? File);

/// <summary>An owner of a target, or the partnership's team, reports how it stands (TGT-00, TGT-02).</summary>
public sealed class ReportProgress(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<TargetReport>> ExecuteAsync(TargetReading target, ProgressEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = ReportingRules.MayReport(target.Target.Reference, target.Owners, standing.Speaker).Then(reporter => TargetReport.MayReport(ReportOf(target, entry, reporter)));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var report = lawful.Value;
        context.Add(report);
        if (entry.File is { } file)
        {
            context.Add(new EvidenceFile { Report = report, Name = file.Name, MediaType = file.MediaType, Content = file.Content, KnownFrom = report.KnownFrom });
        }

        var what = entry.Corrects is null ? "Reported" : $"Corrected the report of {entry.Corrects.On:d MMMM yyyy}: it is";
        context.Act = new Act(standing.Actor, nameof(ReportProgress), target.Url, $"{target.Target.Reference}: {what} {LowerFirst(report.Status.InWords())}. {Short(report.Words)}{(entry.File is null ? "" : $" With the file {entry.File.Name}.")}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return report;
    }

    private TargetReport ReportOf(TargetReading target, ProgressEntry entry, Reporter reporter) => new()
    {
        TargetId = target.Target.Id,
        On = entry.Corrects?.On ?? clock.Today,
        Status = entry.Status,
        Words = entry.Words,
        Evidence = entry.Evidence ?? entry.File?.Name,
        MetOn = entry.Status == ReportedStatus.Met ? entry.MetOn : null,
        ForMonth = entry.ForMonth,
        ReportedBy = reporter.Partner,
        PersonId = standing.PersonId,
        Corrects = entry.Corrects?.Id,
        KnownFrom = time.GetUtcNow().UtcDateTime,
        Provenance = new Provenance("Recorded here"),
    };

    private static string Short(string words) => words.Length <= 400 ? words : words[..399] + "…";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
