using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Spend;

/// <summary>A mapping as it is filled in: for each field the headings it is known by, one after another.</summary>
public sealed class MappingInput
{
    public static IReadOnlyList<Choice> VatBases { get; } = [.. Enum.GetValues<VatBasis>().Select(v => new Choice(v.ToString(), v.InWords()))];

    public static IReadOnlyList<Choice> SignRules { get; } = [.. Enum.GetValues<SignRule>().Select(s => new Choice(s.ToString(), s.InWords()))];

    public static IReadOnlyList<Choice> Encodings { get; } = [.. Enum.GetValues<SpendEncoding>().Select(e => new Choice(e.ToString(), e.InWords()))];

    [Required(ErrorMessage = "Enter the heading of the date")]
    public string? Date { get; set; }

    [Required(ErrorMessage = "Enter the heading of the amount")]
    public string? Amount { get; set; }

    public string? Payee { get; set; }

    public string? Purpose { get; set; }

    public string? Service { get; set; }

    public string? CostCentre { get; set; }

    public string? Reference { get; set; }

    public string? Invoice { get; set; }

    public string? Body { get; set; }

    public string? CapitalOrRevenue { get; set; }

    [Required(ErrorMessage = "Say whether the sums hold VAT")]
    public VatBasis? Vat { get; set; }

    [Required(ErrorMessage = "Say what a minus means")]
    public SignRule? Signs { get; set; } = SignRule.AsWritten;

    [Required(ErrorMessage = "Choose how letters are written")]
    public SpendEncoding? Letters { get; set; } = SpendEncoding.Detected;

    [Required(ErrorMessage = "Say why it is saved or changed"), StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Reason { get; set; }

    public static MappingInput Of(SpendLayout layout)
    {
        string Typed(SpendField field) => string.Join("; ", layout.Headings[field]);
        return new MappingInput
        {
            Date = Typed(SpendField.Date), Amount = Typed(SpendField.Amount), Payee = Typed(SpendField.Payee), Purpose = Typed(SpendField.Purpose), Service = Typed(SpendField.Service), CostCentre = Typed(SpendField.CostCentre),
            Reference = Typed(SpendField.Reference), Invoice = Typed(SpendField.Invoice), Body = Typed(SpendField.Body), CapitalOrRevenue = Typed(SpendField.CapitalOrRevenue), Vat = layout.Vat, Signs = layout.Signs, Letters = layout.Encoding,
        };
    }

    public LayoutEntry Entry(string source, string sourceTitle, string name) => new(source, sourceTitle, name, Headings(), Vat!.Value, Signs!.Value, Letters!.Value, Reason!.Trim());

    private SpendHeadings Headings() => new(new Dictionary<SpendField, string?>
    {
        [SpendField.Date] = Date, [SpendField.Amount] = Amount, [SpendField.Payee] = Payee, [SpendField.Purpose] = Purpose, [SpendField.Service] = Service, [SpendField.CostCentre] = CostCentre,
        [SpendField.Reference] = Reference, [SpendField.Invoice] = Invoice, [SpendField.Body] = Body, [SpendField.CapitalOrRevenue] = CapitalOrRevenue,
    }.Select(f => KeyValuePair.Create(f.Key, SpendHeadings.Split(f.Value))));
}
