using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Decisions;

/// <summary>Who pays and who gains, one row for each partner and kind of money, who pays most first.</summary>
internal static class MoneyTable
{
    /// <param name="further">Columns that only this page has.</param>
    public static DataTable<MoneyLine> Of(MoneyOfMatter money, Func<PartnerId, string> nameOf, string whenEmpty, bool isMadeUp, params IReadOnlyList<Column<MoneyLine>> further) => new("Who pays and who gains",
        [
            new("partner", "Partner", l => nameOf(l.PartnerId)), new("kind", "Kind", l => l.Kind.InWords()), new("direction", "Which way", l => l.Direction.InWords()),
            new("amount", "Amount", l => Pounds.InWords(l.AmountPence)) { IsNumeric = true }, new("words", "For what", l => l.Words), .. further,
        ],
        [.. money.Lines.OrderBy(l => l.SignedPence)], TableQuery.None) { IsPlain = true, WhenEmpty = whenEmpty, IsMadeUp = isMadeUp ? _ => true : null };
}
