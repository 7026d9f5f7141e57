using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>A partner sends a spend file of its own. Nothing of it is recorded before it has been looked through.</summary>
[Shows(KindOfThing.Spend)]
[RequestSizeLimit(SendSpend.BytesMax + (1 << 16))]
public sealed class AddModel(ReadPartners partners, ReadSpend read, SendSpend send, Standing standing) : PageModel
{
    private const string Published = "Published";

    public static IReadOnlyList<Choice> Origins { get; } =
    [
        new(Published, "A file we publish", "As it stands, or will stand, on our own website"),
        new("Ledger", "An extract of our ledger", "For the partners alone"),
    ];

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    public Refusal? Refusal => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyFinanceMaps(standing.Speaker.InWords);

    [BindProperty]
    public SpendInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var (sum, count) = (Sum(), Count());
        if (Refusal is not null || !ModelState.IsValid || await OwnAsync(cancellation) is not { } own)
        {
            return Page();
        }

        if (Input.File!.Length > SendSpend.BytesMax)
        {
            ModelState.AddModelError("Input.File", $"The file is {Input.File.Length / 1048576m:0.0} MB; 32 MB may be sent from a browser. Send it in parts, or ask the operator to take it from the command line");
            return Page();
        }

        await using var content = Input.File.OpenReadStream();
        var upload = await send.HoldAsync(own, Input.Source!, Input.Origin == Published, sum, count, Input.File.FileName, content, cancellation);
        return Redirect($"{SpendReading.ListAddress}/add/{upload.Id}");
    }

    private Money? Sum()
    {
        if (string.IsNullOrWhiteSpace(Input.Sum))
        {
            return null;
        }

        var reading = AmountCell.Read(Input.Sum.Replace('−', '-'));
        if (reading.Fault is { } fault)
        {
            ModelState.AddModelError("Input.Sum", fault.InWords());
        }

        return reading.Value;
    }

    private long? Count()
    {
        if (string.IsNullOrWhiteSpace(Input.Count))
        {
            return null;
        }

        if (!long.TryParse(Input.Count.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            ModelState.AddModelError("Input.Count", "The number of lines must be a whole number, such as 1,204");
        }

        return count;
    }

    private async Task<PartnerOrganisation?> OwnAsync(CancellationToken cancellation) => (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Sources = [.. SpendLayout.Current(await read.LayoutsAsync(cancellation)).GroupBy(l => l.Source).Select(g => new Choice(g.Key, g.First().SourceTitle))];
        if (Input.Source is { Length: > 0 } source && Sources.All(s => s.Value != source))
        {
            ModelState.AddModelError("Input.Source", "Choose one of the sources in the list");
        }
    }
}

public sealed class SpendInput
{
    [Required(ErrorMessage = "Choose whose file it is")]
    public string? Source { get; set; }

    [Required(ErrorMessage = "Say whether it is published")]
    public string? Origin { get; set; }

    [Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }

    public string? Sum { get; set; }

    public string? Count { get; set; }
}
