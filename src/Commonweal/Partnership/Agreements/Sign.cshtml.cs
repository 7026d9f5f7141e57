using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Partnership)]
public sealed class SignModel(ReadAgreements agreements, RecordSignature recordSignature, Standing standing, Notices notices) : ActPageModel(notices)
{
    public static IReadOnlyList<Choice> Places { get; } = [.. Enum.GetValues<SignaturePlace>().Select(p => new Choice(p.ToString(), p.InWords()["as ".Length..]))];

    public AgreementReading Reading { get; private set; } = null!;

    public PartyStanding Party { get; private set; } = null!;

    public string Address => $"{Reading.Url}/approvals/{Party.Partner.Slug}";

    public override Refusal? Refusal => SpeakingFor.APartner(Party.Partner.Id, Party.Partner.ShortName, standing.Speaker).Then(_ => SignatoryReading.AuthorityOf(Party.Approval)).Refusal;

    [BindProperty]
    public SignInput Input { get; set; } = new();

    protected override string Done => "The signature is recorded.";

    protected override string After => Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var slug = RouteText("partner");
        if (await agreements.FindAsync(RouteSlug, cancellation) is not { Current: not null } reading || reading.Standings.FirstOrDefault(s => s.Partner.Slug == slug) is not { } party)
        {
            return false;
        }

        (Reading, Party) = (reading, party);
        return true;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await recordSignature.ExecuteAsync(Reading, Party, Input.Place!.Value, Input.SignedBy!.Trim(), Input.SignedOn!.Value, RequestKey, cancellation)).Refusal;
}

public sealed class SignInput
{
    [Required(ErrorMessage = "Choose the place that was signed")]
    public SignaturePlace? Place { get; set; }

    [Required(ErrorMessage = "Enter who signed"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? SignedBy { get; set; }

    [Required(ErrorMessage = "Enter the day it was signed")]
    public DateOnly? SignedOn { get; set; }
}
