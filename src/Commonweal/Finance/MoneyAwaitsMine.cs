using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Finance.Funds;
using Commonweal.Finance.OpenBook;
using Commonweal.Finance.Reports;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance;

/// <summary>The months, the variations and the reports that wait for whoever is signed in.</summary>
public sealed class MoneyAwaitsMine(ReadOpenBook books, KeepBook keep, ReadFunds funds, VaryFund vary, ReadReports reports, ManageFund manage, Standing standing) : IAwaitMine
{
    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation) =>
        standing.PartnerId is null ? [] : [.. await MonthsAsync(cancellation), .. await FundsAsync(cancellation)];

    private async Task<IReadOnlyList<ToDo>> MonthsAsync(CancellationToken cancellation)
    {
        if (SpendRules.MayEnter(standing.PartnerId!.Value, "", standing.Speaker) is not null)
        {
            return [];
        }

        var mine = (await books.ListAsync(cancellation)).SelectMany(m => m.Cases).Where(c => c.Partner.Id == standing.PartnerId && c.HasLines).OrderBy(c => c.Due).ToList();
        return
        [
            .. mine.Where(c => keep.MaySign(c, null) is null).Select(c => new ToDo($"{c.Partner.ShortName}’s figures of {c.MonthInWords} wait for your signature", $"sent on {c.Life.Newest!.Return.On:d MMMM yyyy}", "Sign", $"{c.Url}/sign")),
            .. mine.Where(c => c.Life.State == BookState.Open).Select(c => new ToDo($"{c.Partner.ShortName}’s figures of {c.MonthInWords} have not been sent", $"{(c.IsLate ? "were" : "are")} due on {c.Due:d MMMM yyyy}", "Send them", c.Url)),
        ];
    }

    private async Task<IReadOnlyList<ToDo>> FundsAsync(CancellationToken cancellation)
    {
        var waiting = new List<ToDo>();
        foreach (var fund in (await funds.ListAsync(cancellation)).Where(f => f.IsLive))
        {
            var open = (await vary.ListAsync(fund, cancellation)).Where(v => v.IsOpen).ToList();
            waiting.AddRange(open.Where(v => vary.MayAgree(fund, v) is null)
                .Select(v => new ToDo($"{fund.Fund.Title}: say whether {standing.PartnerName} agrees to {v.InWords(fund)}", $"to hold from {v.Variation.EffectiveOn:d MMMM yyyy}", "See the variation", v.Url(fund))));
            if (manage.IsManager(fund))
            {
                waiting.AddRange(open.Where(v => v.Awaited(fund).Count == 0)
                    .Select(v => new ToDo($"{fund.Fund.Title}: every partner has agreed to {v.InWords(fund)}", $"to hold from {v.Variation.EffectiveOn:d MMMM yyyy}", "Post it", v.Url(fund))));
                waiting.AddRange((await reports.ListAsync(fund.Fund.Slug, cancellation) ?? []).Where(r => r.Filed is null && r.Today > r.Period.End).OrderBy(r => r.Period.Due)
                    .Select(r => new ToDo($"{fund.Fund.Title}: {r.Period.Title}", $"due on {r.Period.Due:d MMMM yyyy}", "Give the report", r.Url)));
            }
        }

        return waiting;
    }
}
