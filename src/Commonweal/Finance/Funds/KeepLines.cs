using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Finance.Funds;

/// <param name="Basis">The decision that allows it; what was wrong, where it corrects an entry.</param>
public sealed record LineEntry(LineTerms Terms, DateOnly From, string Basis, Guid RequestKey);

/// <summary>The pool manager writes what the lines of a fund are. Each change is a further entry from a day, each mistake a correction linked to it.</summary>
public sealed class KeepLines(CommonwealContext context, ReadFunds read, ManageFund manage, Standing standing)
{
    public async Task<Outcome<ScheduleLine>> EnterAsync(FundCase fund, LineEntry entry, CancellationToken cancellation)
    {
        var line = new ScheduleLine
        {
            FundId = fund.Fund.Id, Slug = Slug.From(entry.Terms.Name), Name = entry.Terms.Name, Function = entry.Terms.Function, Kind = entry.Terms.Kind, Part = entry.Terms.Part, OriginId = entry.Terms.OriginId,
            Treatment = entry.Terms.Treatment, TreatmentReason = entry.Terms.TreatmentReason, Vat = entry.Terms.Vat, Transfer = entry.Terms.Transfer, Purpose = entry.Terms.Purpose, LeadProvider = entry.Terms.LeadProvider, Basis = entry.Basis, From = entry.From,
            KnownFrom = manage.Now, Provenance = Provenance.OfAnAct(),
        };
        Refusal? taken = fund.Entries.Any(e => e.Slug == line.Slug) ? new LineNameTaken(line.Name) : null;
        return await SaveAsync(fund, await MayAsync(fund, entry, taken, cancellation), null, [line], "EnterFundLine", $"{line.Name} was entered as a line from {entry.From:d MMMM yyyy}. {entry.Basis}", entry.RequestKey, cancellation);
    }

    /// <summary>The same line with other terms from a day; until then it stays as it was.</summary>
    public async Task<Outcome<ScheduleLine>> ChangeAsync(FundCase fund, ScheduleLine line, LineEntry entry, CancellationToken cancellation)
    {
        var before = line.With(line.Terms, line.From, entry.From.AddDays(-1), manage.Now, line.Basis, line.Provenance, line.CorrectsId);
        var after = line.With(entry.Terms, entry.From, line.To, manage.Now, entry.Basis, Provenance.OfAnAct());
        var refusal = LineRules.MayChange(line, entry.From).Refusal ?? await manage.MayPassAsync(fund, line, entry.Terms.LeadProvider, entry.From, cancellation) ?? NameTaken(fund, line, entry.Terms) ?? (entry.Terms == line.Terms ? (Refusal)new NothingCorrected() : null);
        return await SaveAsync(fund, await MayAsync(fund, entry, refusal, cancellation), line, [before, after], "ChangeFundLine", $"{line.Name} was changed from {entry.From:d MMMM yyyy}. {entry.Basis}", entry.RequestKey, cancellation);
    }

    /// <summary>For the same days as the entry that was wrong.</summary>
    public async Task<Outcome<ScheduleLine>> CorrectAsync(FundCase fund, ScheduleLine line, LineEntry entry, CancellationToken cancellation)
    {
        var right = line.With(entry.Terms, line.From, line.To, manage.Now, entry.Basis, Provenance.OfAnAct(), line.Id);
        var refusal = LineRules.MayCorrect(line, entry.Terms, fund.HasMoney(line.Slug)).Refusal ?? NameTaken(fund, line, entry.Terms);
        return await SaveAsync(fund, await MayAsync(fund, entry with { From = line.From }, refusal, cancellation), line, [right], "CorrectFundLine", $"{line.Name} was corrected. {entry.Basis}", entry.RequestKey, cancellation);
    }

    public async Task<Refusal?> EndAsync(FundCase fund, ScheduleLine line, EndingEntry ending, Guid key, CancellationToken cancellation)
    {
        var refusal = manage.MayPrepare(fund).Refusal ?? ending.MayEnd(line).Refusal ?? (ending.LastDay is null ? LineRules.MayTakeBack(line, fund.HasMoney(line.Slug)).Refusal : null);
        ScheduleLine[] ended = ending.LastDay is { } last ? [line.With(line.Terms, line.From, last, manage.Now, line.Basis, ending.After(line.Provenance), line.CorrectsId)] : [];
        return (await SaveAsync(fund, refusal, line, ended, "EndFundLine", $"{line.Name}: {ending.InWords}", key, cancellation)).Refusal;
    }

    /// <summary>Sets the entries of one line in place of another, in the save of whoever asks.</summary>
    internal void Supersede(ScheduleLine? superseded, IEnumerable<ScheduleLine> entries)
    {
        if (superseded is not null)
        {
            context.Attach(superseded).Property(nameof(ScheduleLine.SupersededAt)).CurrentValue = manage.Now;
        }

        context.AddRange(entries);
    }

    private async Task<Refusal?> MayAsync(FundCase fund, LineEntry entry, Refusal? also, CancellationToken cancellation) =>
        manage.MayPrepare(fund).Refusal ?? entry.Terms.Faults(await read.KeptOutAsync(cancellation), entry.From, fund.InLaw(entry.Terms.OriginId)).Select(f => f.Refusal).FirstOrDefault() ?? also;

    private async Task<Outcome<ScheduleLine>> SaveAsync(FundCase fund, Refusal? refusal, ScheduleLine? superseded, ScheduleLine[] entries, string verb, string sentence, Guid key, CancellationToken cancellation)
    {
        if (refusal is not null)
        {
            return refusal;
        }

        Supersede(superseded, entries);
        var said = $"{fund.Fund.Title}: {sentence}";
        context.Act = new Act(standing.Actor, verb, fund.Url, said.Length <= 900 ? said : said[..899] + "…", key);
        await context.SaveChangesAsync(cancellation);
        return entries.Length > 0 ? entries[^1] : superseded!;
    }

    private static LineNameTaken? NameTaken(FundCase fund, ScheduleLine line, LineTerms terms) =>
        fund.Entries.Any(e => e.Slug != line.Slug && string.Equals(e.Name, terms.Name, StringComparison.OrdinalIgnoreCase)) ? new LineNameTaken(terms.Name) : null;
}
