using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Spend;

namespace Commonweal.Tests.Finance.Spend;

/// <summary>Spend files that public bodies published. They stand beside the repository and are not part of it: where they are not, there is nothing to read.</summary>
internal static class RealFiles
{
    public static readonly string Folder = Repository.Path("..", "shared", "data", "finance");

    private static readonly Dictionary<string, string[]> Layouts = new()
    {
        ["darlington"] = ["Date: Transaction Date\nAmount: Invoice Line Value (net of VAT)\nPayee: Supplier\nService: Service\nPurpose: Account\nReference: Transaction Number"],
        ["gateshead"] = ["Date: Updated\nAmount: Amount\nPayee: Supplier ID(T)\nService: Strgrpcc(T)\nPurpose: Cipfsubs(T)\nReference: TransNo"],
        ["leeds"] =
        [
            "Date: Date paid\nAmount: Net amount\nPayee: Supplier name\nService: Service label\nPurpose: Detailed expenses type; Detailed expenditure type\nCostCentre: Detailed expense code; Detailed expenditure code\nReference: Transaction number\nBody: Body name\nCapitalOrRevenue: Capital or revenue",
            "Date: Payment Date\nAmount: Amount\nPayee: Beneficiary Name\nService: Organisational Unit\nPurpose: Purpose\nReference: Transaction Number\nBody: Organisation Label",
        ],
        ["london"] = ["Date: Clearing Date\nAmount: Amount\nPayee: Vendor Name\nPurpose: Expenditure Account Code Description\nCostCentre: Cost Element\nReference: Document No\nService: Directorate"],
        ["manchester"] = ["Date: Invoice Payment Date\nAmount: Net Amount\nPayee: Supplier Name\nService: Service Area\nPurpose: Expenses Type\nReference: Transaction Number\nBody: Body Name"],
        ["newcastle"] = ["Date: Paid Date\nAmount: Total; Total (excludes VAT)\nPayee: Supplier Name\nService: Service Area\nPurpose: Group Description\nCostCentre: Cost Centre\nReference: Internal Ref\nCapitalOrRevenue: Cap/Rev"],
        ["salford"] = ["Date: Date of Payment\nAmount: Net; Amount\nPayee: Supplier Name\nService: Directorate\nPurpose: G/L description.\nReference: SAP Document Number\nBody: Authority Name"],
        ["sheffield"] = ["Date: GL Date\nAmount: Invoiced Value\nPayee: Supplier Name\nService: Business Unit Description\nPurpose: Expense Code Description\nReference: Document No\nInvoice: Invoice No"],
        ["wakefield"] = ["Date: Payment Date\nAmount: Net Amount\nPayee: Supplier Name\nService: Sercop URI\nPurpose: Purpose of Spend\nReference: Transaction Number\nBody: Organisation Name"],
    };

    public static IReadOnlyList<SpendLayout> LayoutsOf(string body) => [.. Layouts[body].Select((headings, i) => new SpendLayout
    {
        Id = new SpendLayoutId(Guid.CreateVersion7()), Source = body, SourceTitle = body, Name = $"layout-{i + 1}", Number = 1, Headings = SpendHeadings.Parse(headings), Vat = VatBasis.NotStated, Signs = SignRule.AsWritten,
        Encoding = SpendEncoding.Detected, Reason = "As published", On = new(2017, 6, 1), KnownFrom = new(2017, 6, 1, 0, 0, 0, DateTimeKind.Utc), Provenance = Provenance.OfAnAct(),
    })];

    public static (SpendTally Tally, IReadOnlyList<SpendLine> Lines) Read(SpendFile file, IReadOnlyList<SpendLayout> layouts)
    {
        var (reader, lines) = (new SpendReader(layouts), new List<SpendLine>());
        foreach (var row in file.Rows(file.Inspect().Value, reader.Encoding))
        {
            if (reader.Take(row, out _) is { } line)
            {
                lines.Add(line);
            }
        }

        Assert.Null(reader.WhyUnread);
        return (reader.Tally, lines);
    }
}
