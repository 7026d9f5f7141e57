using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Calendar;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Complaints;

/// <summary>A complaint as one who handles it, or who made it, reads it.</summary>
public sealed record ComplaintReading(
    ComplaintHistory History, ComplaintClock Clock, IReadOnlyDictionary<Guid, ComplaintText> Texts, IReadOnlyList<ComplaintFileName> Files, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners,
    IReadOnlyList<ComplaintLaw> Law, TextKeeping Keeping)
{
    public const string FrontAddress = "/community/complaints";
    public const string MakeAddress = FrontAddress + "/make";
    public const string FollowAddress = FrontAddress + "/follow";
    public const string OursAddress = FrontAddress + "/ours";

    public Complaint Complaint => History.Complaint;

    public string Url => Address(Complaint.Reference);

    public string Lead => Partners[History.Lead].ShortName;

    public string AllInWords => string.Join(", ", History.Partners.Select(p => Partners[p].ShortName));

    public ComplaintText? TextOf(ComplaintStep step) => Texts.GetValueOrDefault(step.Id);

    public string WhoOf(ComplaintStep step) => step.PartnerId is { } by ? Partners[by].ShortName : step.Kind == ComplaintStepKind.LeadProposed ? "this site" : "whoever complained";

    /// <summary>What a step is called: one by which nobody new sees it only changes who leads.</summary>
    public string TitleOf(ComplaintStep step) => IsOnlyOfTheLead(step) ? "Who leads has changed" : step.Kind.InWords();

    public bool IsOnlyOfTheLead(ComplaintStep step) => step is { Kind: ComplaintStepKind.Routed, ToPartnerId: { } to } && History.SawBefore(to, step);

    /// <summary>To whom one may go after the answer, in the words of the law.</summary>
    public IReadOnlyList<ComplaintLaw> Ombudsmen => Domain.Community.Complaints.Ombudsmen.Of(Law, Complaint.Subject, [.. History.Partners.Select(p => Partners[p].Kind)]);

    public static string Address(string reference) => $"{OursAddress}/{reference}";
}

/// <summary>
/// Reads complaints for the complaints managers of the partners that they were routed to, and one for whoever has its code; nobody else is given anything, and this is the only way to them.
/// </summary>
public sealed class ReadComplaints(CommonwealContext context, Standing standing, AccessRules rules, ReadPartners partners, ReadCalendar calendar, TwoDates dates)
{
    /// <summary>The late first, then by the day on which the next thing is due.</summary>
    public async Task<IReadOnlyList<ComplaintReading>> OursAsync(CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own || await rules.MaySeeAsync(KindOfThing.Complaints, standing, cancellation) == Sight.Nothing)
        {
            return [];
        }

        var complaints = await context.Set<Complaint>().AsNoTracking().Where(c => c.ReceivedOn <= dates.AsAt
            && (c.ReceivedBy == own || context.Set<ComplaintStep>().Any(s => s.ComplaintId == c.Id && s.ToPartnerId == own))).ToListAsync(cancellation);
        return [.. (await ReadAsync(await SeenNowAsync(complaints, own, cancellation), cancellation)).Where(c => c.History.Partners.Contains(own))
            .OrderBy(c => !c.History.IsOpen).ThenByDescending(c => c.Clock.IsAcknowledgedLate || c.Clock.IsAnswerLate).ThenBy(c => c.Clock.AnswerBy).ThenBy(c => c.Complaint.KnownFrom)];
    }

    public async Task<ComplaintReading?> FindOurAsync(string reference, CancellationToken cancellation) =>
        (await OursAsync(cancellation)).FirstOrDefault(c => c.Complaint.Reference == reference);

    /// <summary>The complaint of whoever has the code; null for any other code.</summary>
    public async Task<ComplaintReading?> FollowAsync(string code, CancellationToken cancellation)
    {
        var hash = ComplaintCode.HashOf(code);
        var complaints = await context.Set<Complaint>().AsNoTracking().Where(c => c.CodeHash == hash).ToListAsync(cancellation);
        return (await ReadAsync(complaints, cancellation)).SingleOrDefault();
    }

    public async Task<ComplaintFile?> FileAsync(string reference, int number, CancellationToken cancellation) =>
        await FindOurAsync(reference, cancellation) is { } found
            ? await context.Set<ComplaintFile>().AsNoTracking().SingleOrDefaultAsync(f => f.ComplaintId == found.Complaint.Id && f.Number == number, cancellation)
            : null;

    /// <summary>What anybody may know: counts, without a word of any complaint.</summary>
    public async Task<ComplaintCounts> CountsAsync(CancellationToken cancellation)
    {
        var complaints = await context.Set<Complaint>().AsNoTracking().Where(c => c.ReceivedOn <= dates.AsAt).ToListAsync(cancellation);
        var steps = (await context.Set<ComplaintStep>().AsNoTracking().Where(s => s.On <= dates.AsAt).ToListAsync(cancellation)).ToLookup(s => s.ComplaintId);
        var (law, holidays) = (await LawAsync(cancellation), await calendar.HolidaysAsync(cancellation));
        return ComplaintCounts.Of([.. complaints.Select(c => new ComplaintHistory(c, steps[c.Id])).Select(h => (h, ComplaintClock.Of(h, law, holidays, dates.AsAt)))]);
    }

    /// <summary>The lessons that anybody may read, the newest first.</summary>
    public async Task<IReadOnlyList<LessonReading>> LessonsAsync(CancellationToken cancellation)
    {
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner.ShortName);
        var steps = await context.Set<ComplaintStep>().AsNoTracking().Where(s => s.Lesson != null && s.On <= dates.AsAt).OrderByDescending(s => s.KnownFrom).ToListAsync(cancellation);
        return [.. steps.Select(s => new LessonReading(s.On, named[s.PartnerId!.Value], s.Lesson!))];
    }

    public async Task<IReadOnlyList<ComplaintLaw>> LawAsync(CancellationToken cancellation) =>
        await context.Set<ComplaintLaw>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellation);

    public async Task<FrontDesk?> FrontDeskAsync(CancellationToken cancellation) => await context.Set<FrontDesk>().AsNoTracking().SingleOrDefaultAsync(cancellation);

    // Who may see a complaint is settled by all that has happened, whatever day is read: consent that was withdrawn does not come back with an earlier one.
    private async Task<IReadOnlyList<Complaint>> SeenNowAsync(IReadOnlyList<Complaint> complaints, PartnerId own, CancellationToken cancellation)
    {
        var ids = complaints.Select(c => c.Id).ToList();
        var steps = (await context.Set<ComplaintStep>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(s => ids.Contains(s.ComplaintId)).ToListAsync(cancellation)).ToLookup(s => s.ComplaintId);
        return [.. complaints.Where(c => new ComplaintHistory(c, steps[c.Id]).Partners.Contains(own))];
    }

    private async Task<IReadOnlyList<ComplaintReading>> ReadAsync(IReadOnlyList<Complaint> complaints, CancellationToken cancellation)
    {
        var ids = complaints.Select(c => c.Id).ToList();
        var steps = (await context.Set<ComplaintStep>().AsNoTracking().Where(s => ids.Contains(s.ComplaintId) && s.On <= dates.AsAt).ToListAsync(cancellation)).ToLookup(s => s.ComplaintId);
        var texts = (await context.Set<ComplaintText>().AsNoTracking().Where(t => ids.Contains(t.ComplaintId)).ToListAsync(cancellation)).ToLookup(t => t.ComplaintId);
        var files = (await context.Set<ComplaintFile>().AsNoTracking().Where(f => ids.Contains(f.ComplaintId)).OrderBy(f => f.Number).Select(f => new { f.ComplaintId, f.Number, f.Name }).ToListAsync(cancellation))
            .ToLookup(f => f.ComplaintId, f => new ComplaintFileName(f.Number, f.Name));
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var (law, holidays) = (await LawAsync(cancellation), await calendar.HolidaysAsync(cancellation));
        var rules = await context.Set<KeepingRule>().AsNoTracking().OrderBy(r => r.From).ToListAsync(cancellation);
        return [.. complaints.Select(c => new ComplaintHistory(c, steps[c.Id])).Select(h => new ComplaintReading(
            h, ComplaintClock.Of(h, law, holidays, dates.AsAt), texts[h.Complaint.Id].ToDictionary(t => t.StepId), [.. files[h.Complaint.Id]], named, law,
            TextKeeping.Of(KeptTexts.OfComplaints, h.OverOn, h.Hold, h.TextsRemovedOn, rules, dates.AsAt)))];
    }
}

/// <summary>A lesson as anybody reads it.</summary>
public sealed record LessonReading(DateOnly On, string Partner, string Words);
