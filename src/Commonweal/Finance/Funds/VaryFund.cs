using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Act = Commonweal.Platform.Audit.Act;

namespace Commonweal.Finance.Funds;

/// <summary>A variation with who agreed and whether it was posted.</summary>
/// <param name="PostedAs">The number of its set in the journal.</param>
/// <param name="TakenBack">Why, and when, it was taken back; null where it stands.</param>
public sealed record VariationReading(FundVariation Variation, IReadOnlyList<VariationAgreed> Agreed, long? PostedAs, FundStatement? TakenBack = null)
{
    /// <summary>Whether it still waits for somebody to agree or to post it.</summary>
    public bool IsOpen => PostedAs is null && TakenBack is null;

    public Money Sum => new(Variation.Pence);

    public string Url(FundCase fund) => $"{fund.Url}/variations/{Variation.Number}";

    /// <summary>Those whose agreement it needs.</summary>
    public IReadOnlyList<PartnerOrganisation> Needed(FundCase fund) => [.. Variation.MustAgree([.. fund.Contributors.Select(p => p.Id)], fund.Lines).Select(id => fund.Partners[id])];

    public IReadOnlyList<string> Awaited(FundCase fund) => [.. Needed(fund).Where(p => Agreed.All(a => a.PartnerId != p.Id)).Select(p => p.ShortName)];

    public string StateInWords(FundCase fund) =>
        TakenBack is { } taken ? $"taken back on {taken.From:d MMMM yyyy}" : PostedAs is null ? $"agreed by {Agreed.Count} of {Needed(fund).Count}, not posted" : "agreed by all and posted";

    public string InWords(FundCase fund) => Variation.Kind switch
    {
        VariationKind.RingFenceMove => $"{Sum.InWords} from {fund.NameOf(Variation.Line)} to {fund.NameOf(Variation.ToLine!)}",
        VariationKind.IntoThePool => $"{fund.NameOf(Variation.Line)} into the pool, with {Sum.InWords}",
        _ => $"{Sum.InWords}{(Variation.Pence > 0 ? " more" : "")} for {fund.NameOf(Variation.Line)}",
    };
}

public sealed record VariationEntry(VariationKind Kind, ScheduleLine Line, ScheduleLine? ToLine, Money Sum, DateOnly From, bool IsNonRecurrent, string Words, Guid RequestKey);

/// <summary>What needs the partners' agreement goes in three acts: the pool manager puts it, each partner that must agrees for itself, and only then is it posted.</summary>
public sealed class VaryFund(CommonwealContext context, ReadFunds read, ReadLedger readLedger, PostToLedger ledger, ManageFund manage, KeepLines lines, KeepAct keep, Standing standing)
{
    public async Task<IReadOnlyList<VariationReading>> ListAsync(FundCase fund, CancellationToken cancellation)
    {
        var agreed = (await context.Set<VariationAgreed>().AsNoTracking().Where(a => a.FundId == fund.Fund.Id).ToListAsync(cancellation)).ToLookup(a => a.Number);
        var posted = await context.Set<LedgerSet>().AsNoTracking().Where(s => s.FundId == fund.Fund.Id && s.Key.StartsWith(FundVariation.KeyStart)).ToDictionaryAsync(s => s.Key, s => (long?)s.Number, cancellation);
        var all = await context.Set<FundVariation>().AsNoTracking().Where(v => v.FundId == fund.Fund.Id).OrderBy(v => v.Number).ToListAsync(cancellation);
        return [.. all.Select(v => new VariationReading(v, [.. agreed[v.Number]], posted.GetValueOrDefault(v.Key), fund.Of(FundStatementKind.VariationTakenBack).FirstOrDefault(s => s.Number == v.Number)))];
    }

    public async Task<Outcome<FundVariation>> PutAsync(FundCase fund, VariationEntry entry, CancellationToken cancellation)
    {
        if ((manage.MayAct(fund).Refusal ?? await MayPutAsync(fund, entry, cancellation)) is { } refusal)
        {
            return refusal;
        }

        var number = await context.Set<FundVariation>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(v => v.FundId == fund.Fund.Id).MaxAsync(v => (long?)v.Number, cancellation) ?? 0;
        var variation = new FundVariation
        {
            FundId = fund.Fund.Id, Number = number + 1, Kind = entry.Kind, Line = entry.Line.Slug, ToLine = entry.ToLine?.Slug, Pence = entry.Sum.Pence, IsNonRecurrent = entry.IsNonRecurrent, EffectiveOn = entry.From, Words = entry.Words,
            KnownFrom = manage.Now,
        };
        var same = (await ListAsync(fund, cancellation)).FirstOrDefault(v => v.IsOpen && v.Variation.AsksTheSame(variation));
        Outcome<FundVariation> lawful = same is null ? variation : new VariationPutAlready(same.Variation.Number, same.Url(fund));
        return await keep.KeepAsync(
            lawful, "PutVariation", fund.Url, $"{fund.Fund.Title}: {new VariationReading(variation, [], null).InWords(fund)}, put to the partners. {entry.Words}", entry.RequestKey, cancellation) is { } refused ? refused : variation;
    }

    /// <summary>Why this reader's partner cannot agree now; null where it can.</summary>
    public Refusal? MayAgree(FundCase fund, VariationReading variation) =>
        SpeakingFor.AParty(variation.Needed(fund).Select(p => p.Id), standing.Speaker).Refusal
        ?? (variation.TakenBack is { } taken ? new VariationWasTakenBack(variation.Variation.Number, taken.From)
            : variation.Agreed.Any(a => a.PartnerId == standing.PartnerId) ? new AgreedAlready(standing.PartnerName ?? "") : (Refusal?)null);

    public Task<Refusal?> AgreeAsync(FundCase fund, VariationReading variation, string minute, Guid requestKey, CancellationToken cancellation) => keep.KeepAsync(
        MayAgree(fund, variation) is { } refusal ? refusal
            : Outcome.Of(new VariationAgreed { FundId = fund.Fund.Id, Number = variation.Variation.Number, PartnerId = keep.Partner!.Value, On = manage.Today, Words = minute, KnownFrom = manage.Now }),
        "AgreeVariation", fund.Url, $"{standing.PartnerName} agreed to variation {variation.Variation.Number} of {fund.Fund.Title}: {minute}", requestKey, cancellation);

    /// <summary>Why this reader cannot take it back as it stands.</summary>
    public Refusal? MayTakeBack(FundCase fund, VariationReading reading) => manage.MayAct(fund).Refusal ?? reading.Variation.MayTakeBack(reading.PostedAs is not null, reading.TakenBack?.From);

    /// <summary>The pool manager, who put it, takes it back while it is not posted: a statement that names it. What was agreed stays to be read.</summary>
    public async Task<Refusal?> TakeBackAsync(FundCase fund, VariationReading reading, string why, Guid requestKey, CancellationToken cancellation)
    {
        var variation = reading.Variation;
        return MayTakeBack(fund, reading) ?? await ledger.KeepAsync(
            fund.Fund,
            async cancel => variation.MayTakeBack(
                await context.Set<LedgerSet>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(s => s.FundId == fund.Fund.Id && s.Key == variation.Key, cancel),
                (await read.TakenBackAsync(fund.Fund.Id, variation.Number, cancel))?.From),
            new FundStatement
            {
                FundId = fund.Fund.Id, Kind = FundStatementKind.VariationTakenBack, Number = (int)variation.Number, Words = why, From = manage.Today, KnownFrom = manage.Now, Provenance = Provenance.OfAnAct(),
            },
            new Act(standing.Actor, "TakeBackVariation", reading.Url(fund), $"{fund.Fund.Title}: variation {variation.Number}, {reading.InWords(fund)}, was taken back. {why}", requestKey), cancellation);
    }

    public Task<Outcome<PostedSet>> PostAsync(FundCase fund, VariationReading reading, Guid requestKey, CancellationToken cancellation)
    {
        if (reading.Awaited(fund) is { Count: > 0 } missing)
        {
            return Task.FromResult<Outcome<PostedSet>>(new EveryPartnerMustAgree(missing));
        }

        string[] agreed = [.. reading.Agreed.Select(a => fund.Partners[a.PartnerId].ShortName)];
        return reading.Variation.Kind switch
        {
            VariationKind.RingFenceMove => manage.MoveAsync(fund, new BudgetMove(
                fund.Lines.First(l => l.Slug == reading.Variation.Line), fund.Lines.First(l => l.Slug == reading.Variation.ToLine), reading.Sum, reading.Variation.Key, manage.Today, reading.Variation.Words, agreed), requestKey, cancellation),
            VariationKind.IntoThePool => PoolAsync(fund, reading, agreed, requestKey, cancellation),
            _ => ContributeAsync(fund, reading, agreed, requestKey, cancellation),
        };
    }

    private Task<Outcome<PostedSet>> ContributeAsync(FundCase fund, VariationReading reading, string[] agreed, Guid requestKey, CancellationToken cancellation)
    {
        var variation = reading.Variation;
        var set = new FundEvents(fund.Fund.Slug).Variation(variation.Key, variation.EffectiveOn, variation.Words, AsPosted(fund, fund.Lines.First(l => l.Slug == variation.Line)), reading.Sum);
        return manage.PostAsync(
            fund, set, () => new SetRemarks(LedgerSetKind.Variation, standing.PersonSlug) { Basis = AgreedBy(agreed) }, requestKey, $"{fund.Fund.Title}: {reading.InWords(fund)}, agreed by every partner.",
            async (known, cancel) => (await MayVaryAsync(fund, variation.Line, reading.Sum, variation.EffectiveOn, cancel)).Then(_ => known.Post(set, manage.Now)), cancellation);
    }

    /// <summary>By what the line has for the whole year as it stands now: other variations may have been posted since this one was put.</summary>
    private async Task<Outcome<Money>> MayVaryAsync(FundCase fund, string line, Money more, DateOnly on, CancellationToken cancellation)
    {
        var year = FinancialYear.Of(on);
        return FundVariation.MayVary(fund.NameOf(line), (await readLedger.StandingPositionAsync(fund.Fund.Id, year.To, cancellation)).Budget(line), more, year);
    }

    /// <summary>The line ends, another begins in the pool, and the budget that comes along goes with it: all or nothing.</summary>
    private Task<Outcome<PostedSet>> PoolAsync(FundCase fund, VariationReading reading, string[] agreed, Guid requestKey, CancellationToken cancellation)
    {
        var (variation, before) = (reading.Variation, fund.Newest(reading.Variation.Line)!);
        var slug = $"{before.Slug}-pooled";
        var set = new FundEvents(fund.Fund.Slug).IntoThePool(variation.Key, variation.EffectiveOn, variation.Words, AsPosted(fund, before), slug, reading.Sum);
        return manage.PostAsync(
            fund, set, () => new SetRemarks(LedgerSetKind.IntoThePool, standing.PersonSlug) { Basis = AgreedBy(agreed) }, requestKey, $"{fund.Fund.Title}: {reading.InWords(fund)} from {variation.EffectiveOn:d MMMM yyyy}, agreed by every partner.",
            async (known, cancel) =>
            {
                var budget = (await readLedger.StandingPositionAsync(fund.Fund.Id, variation.EffectiveOn, cancel)).Budget(before.Slug);
                var lawful = LineRules.MayComeIn(before, reading.Sum, budget, variation.EffectiveOn, await read.KeptOutAsync(cancel)).Then(_ => known.Post(set, manage.Now));
                if (!lawful.IsRefused)
                {
                    lines.Supersede(before, Pooled(before, slug, variation, AgreedBy(agreed)));
                }

                return lawful;
            }, cancellation);
    }

    private IEnumerable<ScheduleLine> Pooled(ScheduleLine before, string slug, FundVariation variation, string basis) =>
    [
        before.With(before.Terms, before.From, variation.EffectiveOn.AddDays(-1), manage.Now, before.Basis, before.Provenance, before.CorrectsId),
        new()
        {
            FundId = before.FundId, Slug = slug, Name = $"{before.Name}, pooled", Function = before.Function, Kind = before.Kind, Part = FundPart.Pool, OriginId = before.OriginId, Treatment = before.Treatment,
            TreatmentReason = before.TreatmentReason, Vat = before.Vat, Transfer = TransferType.Section75Pool, Purpose = before.Purpose, Follows = before.Slug, Basis = $"Variation {variation.Number}, {basis}: {variation.Words}",
            From = variation.EffectiveOn, To = before.To, KnownFrom = manage.Now, IsMadeUp = before.IsMadeUp, Provenance = Provenance.OfAnAct(),
        },
    ];

    private async Task<Refusal?> MayPutAsync(FundCase fund, VariationEntry entry, CancellationToken cancellation) => entry.Kind switch
    {
        VariationKind.RingFenceMove => entry.Line.Part != FundPart.RingFenced && entry.ToLine!.Part != FundPart.RingFenced
            ? new NoRingFenceHere()
            : fund.Budgets(fund.Position, new Money(long.MaxValue)).Vire(new BudgetVirement(entry.Line.Name, entry.ToLine!.Name, entry.Sum), [.. fund.Contributors.Select(p => p.ShortName)]).Refusal,
        VariationKind.IntoThePool => LineRules.MayComeIn(entry.Line, entry.Sum, fund.Position.Budget(entry.Line.Slug), entry.From, await read.KeptOutAsync(cancellation)).Refusal
            ?? (await manage.MaySpendAsync(fund, entry.Line.Slug, Money.Zero, entry.Words, entry.From, cancellation)).Refusal,
        _ => (await MayVaryAsync(fund, entry.Line.Slug, entry.Sum, entry.From, cancellation)).Refusal,
    };

    private static string AgreedBy(string[] agreed) => $"agreed by {string.Join(" and ", agreed)}";

    private static FundLine AsPosted(FundCase fund, ScheduleLine line) => new(line.Slug, line.Part, fund.Partners[line.OriginId].Slug, Money.Zero);
}

public sealed record AgreedAlready(string Partner) : Refusal($"{Partner} has agreed already.");
