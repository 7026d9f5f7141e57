using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager records what the lead provider of a line paid on to another provider.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PayOnModel(ReadFunds read, ManageFund manage, Notices notices) : PostingFormModel(read, notices)
{
    private Money sum;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    public ScheduleLine Led { get; private set; } = null!;

    [BindProperty]
    public PayOnInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Providers => [.. (Fund.Specification?.Providers ?? []).Where(p => p.Name != Led.LeadProvider).Select(p => new Choice(p.Slug, $"{p.Name} ({p.StandingInWords.ToLowerInvariant()})"))];

    protected override string DonePosting => "What was paid on is posted. The fund’s own spend is as it was.";

    protected override string AfterPosting => Fund.LineUrl(Led.Slug);

    protected override Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var found = Fund.Led.FirstOrDefault(l => l.Slug == RouteText("line"));
        Led = found!;
        return Task.FromResult(found is not null);
    }

    protected override void Check()
    {
        sum = Sum("Input.Sum", Input.Sum);
        if (Providers.All(p => p.Value != Input.Provider))
        {
            ModelState.AddModelError("Input.Provider", "Choose whom it paid. A provider that is missing here is first named in the specification");
        }
    }

    protected override Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation) =>
        manage.PayOnAsync(Fund, Led, Fund.Specification!.Providers.First(p => p.Slug == Input.Provider), Input.Entry(sum, RequestKey, null), cancellation);
}

public sealed class PayOnInput : MoneyInput
{
    public string? Provider { get; set; }
}
