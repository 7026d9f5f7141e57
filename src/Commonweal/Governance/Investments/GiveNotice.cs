using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Investments;

public sealed record SchemeEntry(PartnerOrganisation Partner, string Title, string Words, string Service, int FinancialYear, long CapitalPence, long AnnualRevenuePence, int LocalBasisPoints);

/// <summary>A partner enters its scheme, brings it to the Board, hears the others, and says what it then decided, by its own powers.</summary>
public sealed class GiveNotice(CommonwealContext context, KeepAct acts)
{
    private const int Whole = 10_000;

    public async Task<Outcome<InvestmentScheme>> EnterAsync(SchemeEntry entry, Guid key, CancellationToken cancellation)
    {
        var (partner, service, year) = (entry.Partner.Id, entry.Service, entry.FinancialYear);
        var beside = await context.Set<InvestmentScheme>().AsNoTracking().Where(s => s.PartnerId == partner && s.Service == service && s.FinancialYear == year).ToListAsync(cancellation);
        return beside.FirstOrDefault(s => Slug.From(s.Title) == Slug.From(entry.Title)) is { } first
            ? new InvestmentEnteredAlready(first.Title, first.EnteredOn, SchemeCase.Address(first.Slug)) : await KeepAsync([await SchemeAsync(entry, null, false, cancellation)], [], entry.Partner, key, cancellation);
    }

    /// <summary>Enters what was found in registers, with the sums it stands for: what is put in and what is taken out each as a scheme, since they are not set against each other. The larger comes back.</summary>
    public async Task<Outcome<InvestmentScheme>> EnterFoundAsync(FoundReading found, Guid key, CancellationToken cancellation)
    {
        var (schemes, money) = (new List<InvestmentScheme>(), new List<MoneyLine>());
        foreach (var side in found.Case.Sums.GroupBy(s => s.CapitalPence + s.AnnualRevenuePence > 0))
        {
            PossibleSum[] sums = [.. side];
            var isOneShare = sums.Select(s => s.LocalBasisPoints).Distinct().Count() == 1;
            long Of(Func<PossibleSum, long> pence) => isOneShare ? sums.Sum(pence) : (long)sums.Sum(s => (decimal)pence(s) * s.LocalBasisPoints / Whole);
            var words = $"Found in the registers: {string.Join("; ", found.Offered.Where(o => sums.Any(s => s.Key == o.Key)).Select(o => o.Words))}.";
            schemes.Add(await SchemeAsync(
                new SchemeEntry(
                    found.Partner, $"{found.ServiceName}, {found.YearInWords}: {(side.Key ? "more" : "less")} money", words.Length <= 2000 ? words : words[..1999] + "…", found.Case.Service, found.Case.FinancialYear, Of(s => s.CapitalPence),
                    Of(s => s.AnnualRevenuePence), isOneShare ? sums[0].LocalBasisPoints : Whole),
                FoundCase.Written(sums), found.IsMadeUp, cancellation));
            money.AddRange(sums.GroupBy(s => s.AnnualRevenuePence == 0 ? MoneyKind.Capital : MoneyKind.AnnualRevenue).SelectMany(kind => SchemeMoney.Found(schemes[^1].Id, kind.Key, kind.SelectMany(found.EffectsOf), acts.Today, acts.Now)));
        }

        return await KeepAsync([.. schemes.OrderByDescending(s => Math.Abs(s.CapitalPence + s.AnnualRevenuePence))], money, found.Partner, key, cancellation);
    }

    /// <summary>Gives the notice, and asks those whom it may touch.</summary>
    public async Task<Refusal?> BringAsync(SchemeCase scheme, IReadOnlyList<PartnerOrganisation> ask, DateOnly? replyBy, DateOnly on, string words, Guid key, CancellationToken cancellation)
    {
        var brought = new BroughtToBoard { SchemeId = scheme.Scheme.Id, On = on, Words = words, KnownFrom = acts.Now };
        var asked = ask.Select(p => new ImpactAsked { NoticeId = scheme.Scheme.Id, PartnerId = p.Id, On = acts.Today, ReplyBy = replyBy ?? acts.Today.AddDays(14), KnownFrom = acts.Now }).ToList();
        var lawful = Own(scheme).Then(_ => scheme.Reading.MayBring(brought, acts.Today)).Then(kept => asked.Any(a => a.ReplyBy <= a.On) ? new AskedForNoLaterDay() : (Outcome<BroughtToBoard>)kept);
        return await acts.KeepAsync(
            lawful, kept => [kept, .. asked], nameof(GiveNotice), scheme.Url,
            $"{scheme.Scheme.Title} was brought to the Board on {on:d MMMM yyyy}{(ask.Count == 0 ? "" : $", and {string.Join(", ", ask.Select(p => p.ShortName))} asked what it would mean")}.", key, cancellation);
    }

    public async Task<Refusal?> AnswerAsync(SchemeCase scheme, PartnerOrganisation partner, ImpactKind kind, long? pence, DateOnly? needsUntil, string words, Guid key, CancellationToken cancellation)
    {
        var answer = new ImpactAnswer { NoticeId = scheme.Scheme.Id, PartnerId = partner.Id, Kind = kind, AmountPence = pence, NeedsUntil = needsUntil, Words = words, On = acts.Today, KnownFrom = acts.Now };
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, acts.Speaker).Then(_ => ImpactAnswer.MayAnswer(scheme.Asked, answer, partner.ShortName));
        return await acts.KeepAsync(lawful, kept => [kept], "AnswerNotice", scheme.Url, $"{scheme.Scheme.Title}: {partner.Name} answered “{kind.InWords()}”. {words}", key, cancellation);
    }

    /// <summary>Says what the scheme costs or brings a partner. Another line for the same partner and kind takes its place.</summary>
    public async Task<Refusal?> SayMoneyAsync(SchemeCase scheme, PartnerOrganisation partner, MoneyKind kind, MoneyDirection direction, long pence, string words, Guid key, CancellationToken cancellation)
    {
        var line = new MoneyLine { NoticeId = scheme.Scheme.Id, PartnerId = partner.Id, Kind = kind, Direction = direction, AmountPence = pence, Words = words, On = acts.Today, KnownFrom = acts.Now };
        return await acts.KeepAsync(
            Own(scheme).Then(_ => MoneyLine.MayEnter(line)), "SayMoneyOfScheme", scheme.Url, $"{scheme.Scheme.Title}: {partner.ShortName}, {kind.InWords().ToLowerInvariant()}, {direction.InWords().ToLowerInvariant()} {Pounds.InWords(pence)}. {words}", key, cancellation);
    }

    public async Task<Refusal?> DecideAsync(SchemeCase scheme, DateOnly on, SchemeResult result, string words, Guid key, CancellationToken cancellation)
    {
        var decided = new SchemeDecided { SchemeId = scheme.Scheme.Id, On = on, Result = result, Words = words, KnownFrom = acts.Now };
        var lawful = Own(scheme).Then(_ => scheme.Reading.MayDecide(decided, acts.Today));
        return await acts.KeepAsync(lawful, kept => [kept], "DecideScheme", scheme.Url, $"{scheme.Scheme.Title}: {result.InWords().ToLowerInvariant()} on {on:d MMMM yyyy}. {words}", key, cancellation);
    }

    public Outcome<Speaker> Own(SchemeCase scheme) => SpeakingFor.APartner(scheme.Partner.Id, scheme.Partner.ShortName, acts.Speaker);

    private async Task<InvestmentScheme> SchemeAsync(SchemeEntry entry, string? foundIn, bool isMadeUp, CancellationToken cancellation) => new()
    {
        Id = acts.NewId<InvestmentNoticeId>(), Slug = await context.Set<InvestmentScheme>().Select(s => s.Slug).FreeSlugAsync(entry.Title, cancellation), Title = entry.Title, Words = entry.Words, PartnerId = entry.Partner.Id, Service = entry.Service,
        FinancialYear = entry.FinancialYear, CapitalPence = entry.CapitalPence, AnnualRevenuePence = entry.AnnualRevenuePence, LocalBasisPoints = entry.LocalBasisPoints, EnteredOn = acts.Today, FoundIn = foundIn, IsMadeUp = isMadeUp,
        KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
    };

    private async Task<Outcome<InvestmentScheme>> KeepAsync(IReadOnlyList<InvestmentScheme> schemes, IReadOnlyList<MoneyLine> money, PartnerOrganisation partner, Guid key, CancellationToken cancellation)
    {
        var first = schemes[0];
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, acts.Speaker).Then(_ => InvestmentScheme.MayEnter(first));
        var said = string.Join(" ", schemes.Select(s => $"{s.Title}: capital {Pounds.InWords(s.CapitalPence)}, yearly revenue {Pounds.InWords(s.AnnualRevenuePence)}."));
        var refusal = await acts.KeepAsync(lawful, _ => (IEnumerable<object>)[.. schemes, .. money], "EnterScheme", SchemeCase.Address(first.Slug), $"{partner.Name} entered {said}", key, cancellation);
        return refusal is not null ? refusal : first;
    }
}
