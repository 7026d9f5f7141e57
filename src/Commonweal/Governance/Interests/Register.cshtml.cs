using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Interests;

/// <summary>Somebody registers an interest of their own.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RegisterModel(RegisterInterest registerInterest, PartnershipClock clock, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<InterestKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    [BindProperty]
    public InterestInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public void OnGet() => Input.From = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((await registerInterest.ExecuteAsync(Enum.Parse<InterestKind>(Input.Kind!), Input.Text!.Trim(), Input.From!.Value, Input.To, RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "Your interest is in the register.");
        return Redirect("/governance/interests");
    }
}

public sealed class InterestInput
{
    [Required(ErrorMessage = "Choose the kind of interest"), EnumDataType(typeof(InterestKind), ErrorMessage = "Choose the kind of interest")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Say what the interest is"), StringLength(1000, ErrorMessage = "The interest must be 1,000 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Enter the first day of the interest")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
