using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Interests;

/// <summary>Somebody registers an interest of their own.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RegisterModel(RegisterInterest registerInterest, ReadPartners partners, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    private IReadOnlyList<PartnerOrganisation> all = [];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<InterestKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    [BindProperty]
    public InterestInput Input { get; set; } = new();

    protected override string Done => "Your interest is in the register.";

    protected override string After => "/governance/interests";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        all = [.. (await partners.ListAsync(cancellation)).Select(p => p.Partner).OrderBy(p => p.Name, StringComparer.CurrentCulture)];
        Organisations = [.. all.Select(p => new Choice(p.Slug, p.Name))];
        return true;
    }

    protected override void Fill() => Input.From = clock.Today;

    protected override void Check()
    {
        if (Input.From > clock.Today)
        {
            ModelState.AddRefusal(new InterestStillToCome(Input.From.Value), "Input.From");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await registerInterest.ExecuteAsync(
        Enum.Parse<InterestKind>(Input.Kind!), all.FirstOrDefault(p => p.Slug == Input.In)?.Id, Input.Text!.Trim(), Input.From!.Value, Input.To, RequestKey, cancellation)).Refusal;
}

public sealed class InterestInput
{
    [Required(ErrorMessage = "Choose the kind of interest"), EnumDataType(typeof(InterestKind), ErrorMessage = "Choose the kind of interest")]
    public string? Kind { get; set; }

    public string? In { get; set; }

    [Required(ErrorMessage = "Say what the interest is"), StringLength(1000, ErrorMessage = "The interest must be 1,000 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Enter the first day of the interest")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
