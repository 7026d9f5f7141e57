using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Investments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Programmes;

/// <summary>Whoever leads a programme shares it at the Board, which opens the matter in which it is answered and decided (PRG-01).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ShareModel(ReadProgrammes read, ActOnProgramme acts, Notices notices) : ProgrammeFormModel(read, acts, notices)
{
    public IReadOnlyList<Choice> Partners => [.. Programme.Partners.Values.Where(p => p.Id != Programme.Programme.PartnerId).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Slug, p.Name))];

    public override Refusal? Refusal => base.Refusal ?? (Programme.Matter is { } matter ? new SharedAlready(Programme.Reading.SharedOn ?? matter.Decision.ProposedOn) : null);

    [BindProperty]
    public BringInput Input { get; set; } = new();

    protected override string Done => "The programme is shared, and its matter is open.";

    protected override void Fill() => (Input.On, Input.ReplyBy) = (Acts.Today, Acts.Today.AddDays(14));

    protected override void Check()
    {
        if (Input.Partners.Any(slug => Partners.All(p => p.Value != slug)))
        {
            ModelState.AddModelError("Input.Partners", "Choose partners in the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        Acts.ShareAsync(Programme, Input.On!.Value, Input.Words!.Trim(), [.. Programme.Partners.Values.Where(p => Input.Partners.Contains(p.Slug))], Input.ReplyBy, RequestKey, cancellation);
}
