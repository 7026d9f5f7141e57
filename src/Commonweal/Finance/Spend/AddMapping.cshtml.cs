using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>What the pages that save a mapping have alike.</summary>
public interface IMappingForm
{
    MappingInput Input { get; }
}

/// <summary>Saves how a further source, or a further layout of one, is read.</summary>
[Shows(KindOfThing.Spend)]
public sealed class AddMappingModel(ReadSpend read, KeepSpend keep, Standing standing, Notices notices) : PageModel, IMappingForm
{
    public Refusal? Refusal => SpendRules.MayMap(standing.Speaker);

    [BindProperty, Required(ErrorMessage = "Enter whose files these are"), StringLength(100, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? SourceTitle { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a short name for this layout"), StringLength(60, ErrorMessage = "The name must be 60 characters or fewer")]
    public string? LayoutName { get; set; }

    [BindProperty]
    public MappingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var layouts = await read.LayoutsAsync(cancellation);
        var title = SourceTitle!.Trim();
        var (source, name) = (layouts.FirstOrDefault(l => string.Equals(l.SourceTitle, title, StringComparison.OrdinalIgnoreCase))?.Source ?? Slug.From(title), Slug.From(LayoutName!));
        if (layouts.Any(l => l.Source == source && l.Name == name))
        {
            ModelState.AddModelError("LayoutName", $"{title} has a layout of this name already. Correct that one, or give this another name");
            return Page();
        }

        if ((await keep.SaveLayoutAsync(Input.Entry(source, title, name), RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The mapping is saved. Files of this source can be sent now.");
        return Redirect(SpendReading.MappingsAddress);
    }
}
