using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>One mapping with its versions, to be read or corrected.</summary>
[Shows(KindOfThing.Spend)]
public sealed class MappingPageModel(ReadSpend read, KeepSpend keep, Standing standing, Notices notices) : PageModel, IMappingForm
{
    public SpendLayout Layout { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public Refusal? Refusal => SpendRules.MayMap(standing.Speaker);

    [BindProperty]
    public MappingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string source, string name, CancellationToken cancellation)
    {
        if (!await ReadAsync(source, name, cancellation))
        {
            return NotFound();
        }

        Input = MappingInput.Of(Layout);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string source, string name, CancellationToken cancellation)
    {
        if (!await ReadAsync(source, name, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((await keep.SaveLayoutAsync(Input.Entry(Layout.Source, Layout.SourceTitle, Layout.Name), RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The correction is saved. Files taken before keep the version they were read by.");
        return Redirect(MappingsModel.Address(Layout));
    }

    private async Task<bool> ReadAsync(string source, string name, CancellationToken cancellation)
    {
        var versions = (await read.LayoutsAsync(cancellation)).Where(l => l.Source == source && l.Name == name).OrderByDescending(l => l.Number).ToList();
        Layout = versions.FirstOrDefault()!;
        Versions = new DataTable<SpendLayout>("Versions",
            [
                new("number", "Version", l => $"{l.Number}") { IsNumeric = true },
                new("on", "Saved on", l => l.On.ToString("d MMMM yyyy")) { Provenance = l => l.Provenance },
                new("reason", "Why", l => l.Reason),
                new("headings", "Headings", l => l.Headings.ToString().Replace("\n", ". ", StringComparison.Ordinal)),
            ],
            versions, TableQuery.None) { IsPlain = true };
        return versions.Count > 0;
    }
}
