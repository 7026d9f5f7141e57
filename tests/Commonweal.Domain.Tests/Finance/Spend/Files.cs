using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Spend;

/// <summary>Spend files of a made-up source, row by row.</summary>
internal static class Files
{
    public const string Headings = "Date paid,Supplier,Net amount,Ref";

    public static SpendLayout Layout(string headings = "Date: Date paid; Payment Date\nAmount: Net amount; Amount\nPayee: Supplier\nReference: Ref\nInvoice: Invoice no", SignRule signs = SignRule.AsWritten, string name = "usual") => new()
    {
        Id = new SpendLayoutId(Guid.CreateVersion7()), Source = "ledger", SourceTitle = "The ledger", Name = name, Number = 1, Headings = SpendHeadings.Parse(headings), Vat = VatBasis.Net, Signs = signs,
        Encoding = SpendEncoding.Detected, Reason = "First", On = new(2017, 8, 1), KnownFrom = new(2017, 8, 1, 0, 0, 0, DateTimeKind.Utc), Provenance = Provenance.OfAnAct(),
    };

    /// <param name="rows">Cells joined by commas; none may hold one.</param>
    public static (SpendReader Reader, IReadOnlyList<SpendLine> Lines, IReadOnlyList<SpendFault> Faults) Read(IReadOnlyList<string> rows, params SpendLayout[] layouts)
    {
        var reader = new SpendReader(layouts.Length == 0 ? [Layout()] : layouts);
        var (lines, faults) = (new List<SpendLine>(), new List<SpendFault>());
        for (var i = 0; i < rows.Count; i++)
        {
            if (reader.Take(new SpendRow(i + 1, rows[i].Split(',')), out var refused) is { } line)
            {
                lines.Add(line);
            }

            faults.AddRange(refused);
        }

        return (reader, lines, faults);
    }
}
