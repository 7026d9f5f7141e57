using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;

namespace Commonweal.Domain.Tests.Finance.OpenBook.Extracts;

/// <summary>Extracts as ledgers draw them.</summary>
internal static class Extract
{
    public static ExtractHeadings Headings { get; } = ExtractHeadings.Parse("Code: Cost centre\nDescription: Name\nPlanToDate: Budget\nCostToDate: Actual\nDebit: Debit\nCredit: Credit\nWte: WTE");

    public static ReadExtract? Read(params string[] rows) => Read(SignRule.AsWritten, rows);

    public static ReadExtract? Read(SignRule signs, params string[] rows) =>
        ReadExtract.Of(ExtractPart.Ledger, Headings, signs, [.. rows.Select((row, i) => new TypedRow(i + 1, row.Split('|')))]);

    public static ExtractCell Cost(string code, long pence, int row = 1) => new(ExtractPart.Ledger, row, $"D{row}", code, "", ExtractField.CostToDate, pence);
}
