using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.AssuranceMeetings;

/// <summary>A party to a contract says that its meeting is replaced by a joint one, or puts such an entry right.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReplaceModel(ReadAssurance read, KeepAct keep, Standing standing, Notices notices) : ActPageModel(notices)
{
    private AssuranceOfDay day = null!;

    public ContractMeetingReplaced? Mistake { get; private set; }

    public IReadOnlyList<Choice> Partners => [.. day.Partners.Values.Select(p => new Choice(p.Slug, p.Name)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    public IReadOnlyList<Choice> Meetings => [.. day.Meetings.Select(m => new Choice(m.Slug, m.Title))];

    public override Refusal? Refusal => SpeakingFor.AParty(Mistake is { } mistake ? [mistake.CommissionerId, mistake.ProviderId] : standing.PartnerId is { } own ? [own] : [], standing.Speaker).Refusal;

    [BindProperty(SupportsGet = true)]
    public long? Corrects { get; set; }

    [BindProperty]
    public ReplaceInput Input { get; set; } = new();

    protected override string Done => "It is entered.";

    protected override string After => AssuranceOfDay.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        day = await read.ReadAsync(cancellation);
        Mistake = day.Replaced.FirstOrDefault(r => r.Id == Corrects);
        return Corrects is null || Mistake is not null;
    }

    protected override void Fill()
    {
        if (Mistake is { } mistake)
        {
            Input = new ReplaceInput
            {
                Contract = mistake.Contract, Commissioner = day.Partners[mistake.CommissionerId].Slug, Provider = day.Partners[mistake.ProviderId].Slug, LastHeldOn = mistake.LastHeldOn, By = mistake.By, Words = mistake.Words,
            };
        }
    }

    protected override void Check()
    {
        foreach (var (field, typed, items) in new[] { ("Input.Commissioner", Input.Commissioner, Partners), ("Input.Provider", Input.Provider, Partners), ("Input.By", Input.By, Meetings) })
        {
            if (typed is not null && items.All(i => i.Value != typed))
            {
                ModelState.AddModelError(field, "Choose one of those in the list");
            }
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var (commissioner, provider) = (day.Partners.Values.Single(p => p.Slug == Input.Commissioner), day.Partners.Values.Single(p => p.Slug == Input.Provider));
        var replaced = new ContractMeetingReplaced
        {
            By = Input.By!, Contract = Input.Contract!.Trim(), CommissionerId = commissioner.Id, ProviderId = provider.Id, LastHeldOn = Input.LastHeldOn!.Value, Words = Input.Words!.Trim(), EnteredOn = keep.Today, Corrects = Mistake?.Id, KnownFrom = keep.Now,
        };
        return keep.KeepAsync(
            ContractMeetingReplaced.MayEnter(replaced, day.Replaced, standing.Speaker, keep.Today), Mistake is null ? "ReplaceContractMeeting" : "PutContractMeetingRight", AssuranceOfDay.Address,
            $"{replaced.Contract} of {commissioner.ShortName} and {provider.ShortName} was last held on {replaced.LastHeldOn:d MMMM yyyy}: {day.TitleOf(replaced)} takes its place.", RequestKey, cancellation);
    }
}

public sealed class ReplaceInput
{
    [Required(ErrorMessage = "Enter what the contract meeting was called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Contract { get; set; }

    [Required(ErrorMessage = "Choose the partner that commissions")]
    public string? Commissioner { get; set; }

    [Required(ErrorMessage = "Choose the partner that provides")]
    public string? Provider { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? LastHeldOn { get; set; }

    [Required(ErrorMessage = "Choose the joint meeting")]
    public string? By { get; set; }

    [Required(ErrorMessage = "Say what of it goes where"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Words { get; set; }
}
