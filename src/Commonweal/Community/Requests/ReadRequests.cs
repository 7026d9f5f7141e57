using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Calendar;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Requests;

/// <summary>A request as one organisation's officer reads it. Of a holder that was told, the texts are those of the request alone, without who asked.</summary>
public sealed record RequestReading(
    RequestHistory History, RequestClock Clock, IReadOnlyDictionary<Guid, InformationRequestText> Texts, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, IReadOnlyList<RequestExemption> Exemptions,
    TextKeeping Keeping)
{
    public const string FrontAddress = "/community/requests";
    public const string AskAddress = FrontAddress + "/ask";
    public const string OursAddress = FrontAddress + "/ours";

    public InformationRequest Request => History.Request;

    public string Url => Address(Request.Reference);

    public string Answers => Partners[Request.ReceivedBy].ShortName;

    public string ToldInWords => string.Join(", ", History.HoldersTold.Select(p => Partners[p].ShortName));

    public InformationRequestText? Asked => TextOf(History.Steps[0]);

    public InformationRequestText? TextOf(InformationRequestStep step) => Texts.GetValueOrDefault(step.Id);

    public string? ExemptionOf(InformationRequestStep step) => Exemptions.FirstOrDefault(e => e.Slug == step.Exemption)?.Name;

    public static string Address(string reference) => $"{OursAddress}/{reference}";
}

/// <summary>An answer as anybody reads it in the disclosure log.</summary>
public sealed record Disclosure(string Reference, DateOnly ReceivedOn, DateOnly On, string Partner, string Law, string Asked, RequestOutcome Outcome, string Disclosed, string? Exemption, string? Weighed, bool IsLate, string? Review);

/// <summary>Whether a partner answers, with its name.</summary>
public sealed record AuthorityReading(PartnerOrganisation Partner, PublicAuthority Authority);

/// <summary>Reads requests for those who answer them and the holders they told, and the disclosure log for anybody; this is the only way to them.</summary>
public sealed class ReadRequests(CommonwealContext context, Standing standing, AccessRules rules, ReadPartners partners, ReadCalendar calendar, TwoDates dates)
{
    /// <summary>Those to answer first, the late before the others; then those of which one was told.</summary>
    public async Task<IReadOnlyList<RequestReading>> OursAsync(CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own || await rules.MaySeeAsync(KindOfThing.Requests, standing, cancellation) == Sight.Nothing)
        {
            return [];
        }

        var requests = await context.Set<InformationRequest>().AsNoTracking().Where(r => r.ReceivedOn <= dates.AsAt
            && (r.ReceivedBy == own || context.Set<InformationRequestStep>().Any(s => s.RequestId == r.Id && s.ToPartnerId == own))).ToListAsync(cancellation);
        return [.. (await ReadAsync(requests, own, cancellation)).Where(r => r.History.Partners.Contains(own))
            .OrderBy(r => r.History.Answer is not null).ThenBy(r => r.Request.ReceivedBy != own).ThenByDescending(r => r.Clock.IsLate).ThenBy(r => r.Clock.AnswerBy).ThenBy(r => r.Request.KnownFrom)];
    }

    public async Task<RequestReading?> FindOurAsync(string reference, CancellationToken cancellation) =>
        (await OursAsync(cancellation)).FirstOrDefault(r => r.Request.Reference == reference);

    /// <summary>Answers, the newest first.</summary>
    public async Task<IReadOnlyList<Disclosure>> DisclosuresAsync(CancellationToken cancellation)
    {
        var requests = await context.Set<InformationRequest>().AsNoTracking().Where(r => r.ReceivedOn <= dates.AsAt).ToListAsync(cancellation);
        return [.. (await ReadAsync(requests, null, cancellation)).Where(r => r.History.Answer is not null).OrderByDescending(r => r.History.Answer!.KnownFrom).Select(r => Disclosed(r, r.History.StandingAnswer!))];
    }

    public async Task<IReadOnlyList<AuthorityReading>> AuthoritiesAsync(CancellationToken cancellation)
    {
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var rows = await context.Set<PublicAuthority>().AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Where(a => named.ContainsKey(a.PartnerId)).Select(a => new AuthorityReading(named[a.PartnerId], a)).OrderBy(a => a.Partner.Name, StringComparer.CurrentCulture)];
    }

    public async Task<IReadOnlyList<RequestLaw>> LawAsync(CancellationToken cancellation) => await context.Set<RequestLaw>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellation);

    /// <summary>The day by which an answer is due to a request that comes on this day.</summary>
    public async Task<DateOnly> AnswerByAsync(InformationRequest request, CancellationToken cancellation) =>
        RequestClock.Of(new RequestHistory(request, []), await LawAsync(cancellation), await calendar.HolidaysAsync(cancellation), request.ReceivedOn).AnswerBy!.Value;

    private static Disclosure Disclosed(RequestReading r, InformationRequestStep answer) => new(
        r.Request.Reference, r.Request.ReceivedOn, r.History.Answer!.On, r.Answers, answer.Regime!.Value.InWords(), answer.Asked!, answer.Outcome!.Value, answer.Disclosed!, r.ExemptionOf(answer), answer.Weighed, r.Clock.IsLate,
        r.History.Review is { } review ? $"{review.On:d MMMM yyyy}: {review.Review!.Value.InWords().ToLowerInvariant()}" : r.History.ReviewAsked is null ? null : "Asked for");

    /// <param name="reader">For whom the texts are read; null where none are.</param>
    private async Task<IReadOnlyList<RequestReading>> ReadAsync(IReadOnlyList<InformationRequest> requests, PartnerId? reader, CancellationToken cancellation)
    {
        var ids = requests.Select(r => r.Id).ToList();
        var steps = (await context.Set<InformationRequestStep>().AsNoTracking().Where(s => ids.Contains(s.RequestId) && s.On <= dates.AsAt).ToListAsync(cancellation)).ToLookup(s => s.RequestId);
        var texts = (reader is null ? [] : await context.Set<InformationRequestText>().AsNoTracking().Where(t => ids.Contains(t.RequestId)).ToListAsync(cancellation)).ToLookup(t => t.RequestId);
        var exemptions = await context.Set<RequestExemption>().AsNoTracking().OrderBy(e => e.Slug).ToListAsync(cancellation);
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var (law, holidays) = (await LawAsync(cancellation), await calendar.HolidaysAsync(cancellation));
        var rules = await context.Set<KeepingRule>().AsNoTracking().OrderBy(r => r.From).ToListAsync(cancellation);
        return [.. requests.Select(r => new RequestHistory(r, steps[r.Id])).Select(h => new RequestReading(
            h, RequestClock.Of(h, law, holidays, dates.AsAt), Texts(h, texts[h.Request.Id], reader), named, exemptions,
            TextKeeping.Of(KeptTexts.OfRequests, h.OverOn, h.Hold, h.TextsRemovedOn, rules, dates.AsAt)))];
    }

    // A holder that was told reads what is asked, and neither who asked nor what was written to them.
    private static Dictionary<Guid, InformationRequestText> Texts(RequestHistory history, IEnumerable<InformationRequestText> texts, PartnerId? reader) =>
        reader is { } own && history.MaySeeWhoAsked(own) ? texts.ToDictionary(t => t.StepId)
        : texts.Where(t => history.Steps.Any(s => s.Id == t.StepId && s.Kind == RequestStepKind.Received))
            .ToDictionary(t => t.StepId, t => new InformationRequestText { StepId = t.StepId, RequestId = t.RequestId, Words = t.Words });
}
