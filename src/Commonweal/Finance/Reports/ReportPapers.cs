using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;

namespace Commonweal.Finance.Reports;

/// <summary>The statutory papers of a fund, from its figures.</summary>
internal static class ReportPapers
{
    private const string NotSaid = "Nothing is said yet.";

    public static Paper Report(ReportReading reading, ReportFigures figures)
    {
        var (fund, period, filed) = (reading.Fund, reading.Period, reading.Filed);
        return new Paper(
            $"{fund.Fund.Title}: {period.Title}",
            [
                new("Period", $"{period.From:d MMMM yyyy} to {period.End:d MMMM yyyy}"),
                new("Due", period.Due.ToString("d MMMM yyyy")),
                new("State", reading.StateInWords),
                new("Given to", string.Join(", ", fund.Contributors.Select(p => p.ShortName))),
                new("Host", fund.Setting.Host ?? "Not named"),
                new("Pool manager", fund.Setting.Manager ?? "Nobody"),
                PaperText.Of("Held by the host at the end of the period", figures.Held),
            ],
            figures.Sections,
            [
                new("How it goes by the outcome areas", filed?.Effectiveness ?? NotSaid),
                new("Whether it improves what the bodies do", filed?.Improvement ?? NotSaid),
                new("Roles of commissioners, and aims of the joint executive team", filed?.RolesAndAims ?? NotSaid),
                new("What it leaves as it was", string.Join(' ', fund.Of(FundStatementKind.Untouched).Select(s => s.Words))),
            ],
            fund.HasMadeUpSums);
    }

    public static Paper Memorandum(FundCase fund, FinancialYear year, MemorandumAccount account, Money held) => new(
        $"{fund.Fund.Title}: memorandum account of {year}",
        [
            PaperText.Of("Gross income", account.GrossIncome),
            PaperText.Of("Gross expenditure", account.GrossExpenditure),
            PaperText.Of(account.SurplusDeficit.Sign < 0 ? "Deficit" : "Surplus", account.SurplusDeficit.Abs),
            PaperText.Of("Held by the host", held),
            new("Check", account.BalanceCarriedForward.Total == held ? "The account casts and equals the ledger." : $"The account and the ledger differ by {(held - account.BalanceCarriedForward.Total).InWords}."),
        ],
        [
            PaperSection.WithTotal("Each partner’s part", "Partner", ["Brought forward", "Share of expenditure", "Share of what is left", "Carried forward"],
            [
                .. fund.Contributors.Select(p => new PaperRow(
                    p.ShortName,
                    [account.BalanceCarriedForward[p.Slug] - account.ShareOfSurplusDeficit[p.Slug], account.ShareOfExpenditure[p.Slug], account.ShareOfSurplusDeficit[p.Slug], account.BalanceCarriedForward[p.Slug]])),
            ]),
        ],
        [new("How it is shared", "Who paid for what is as in ‘Follow the money’. What is spent on a ring-fenced line, and what is left of the money paid in for it, is wholly the body’s whose money it is. The pool’s spend, and what is left of the pool, are shared in proportion to what each agreed for the pool. What a body pays in is for the pool and for its ring fences in proportion to what it agreed for each."), new("How to book it", "The pool is no body: each partner books its own share, and the host books nothing for the others.")],
        fund.HasMadeUpSums);
}
