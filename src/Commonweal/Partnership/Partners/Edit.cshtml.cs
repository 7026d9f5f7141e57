using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Partnership)]
public sealed class EditModel(CommonwealContext context, EditPartner editPartner, Standing standing, Notices notices) : EditPageModel(context, notices)
{
    private OdsCode? code;

    public PartnerOrganisation Partner { get; private set; } = null!;

    public override Refusal? Refusal => SpeakingFor.APartner(Partner.Id, Partner.ShortName, standing.Speaker).Refusal;

    [BindProperty]
    public EditInput Input { get; set; } = new();

    protected override string Done => "What your page says is changed.";

    protected override string After => PartnerReading.Address(Partner.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Partner = (await Context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == RouteSlug, cancellation))!;
        return Partner is not null;
    }

    protected override void Fill() =>
        Input = new EditInput { Name = Partner.Name, ShortName = Partner.ShortName, Description = Partner.Description, OdsCode = Partner.OdsCode?.ToString(), Version = Partner.Version };

    protected override void FillVersion() => Input.Version = Partner.Version;

    protected override void Check()
    {
        if (string.IsNullOrWhiteSpace(Input.OdsCode))
        {
            return;
        }

        if (OdsCode.TryParse(Input.OdsCode, null, out var read))
        {
            code = read;
            return;
        }

        ModelState.AddModelError("Input.OdsCode", "The ODS code must be 3 to 8 letters and digits, such as RKE");
    }

    protected override async Task<Refusal?> SaveAsync(CancellationToken cancellation)
    {
        var labels = new PartnerLabels(Input.Name!.Trim(), Input.ShortName!.Trim(), Input.Description!.Trim(), code);
        return (await editPartner.ExecuteAsync(RouteSlug, labels, Input.Version, RequestKey, cancellation)).Refusal;
    }
}

public sealed class EditInput
{
    [Required(ErrorMessage = "Enter the full name"), StringLength(200, ErrorMessage = "The full name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter the short name"), StringLength(60, ErrorMessage = "The short name must be 60 characters or fewer")]
    public string? ShortName { get; set; }

    [Required(ErrorMessage = "Say what it does here"), StringLength(1000, ErrorMessage = "The sentence must be 1,000 characters or fewer")]
    public string? Description { get; set; }

    public string? OdsCode { get; set; }

    public int Version { get; set; }
}
