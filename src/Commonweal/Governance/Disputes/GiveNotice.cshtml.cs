using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Disputes;

/// <summary>A partner gives written notice of a dispute.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class GiveNoticeModel(KeepDisputes keep, ReadPartners readPartners, ReadAgreements agreements, ReadDecisions decisions, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    private const string SomethingElse = "something-else";

    private IReadOnlyList<PartnerOrganisation> partners = [];

    public IEnumerable<Choice> Partners => partners.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name));

    /// <summary>By the address of its page.</summary>
    public IReadOnlyList<Choice> Abouts { get; private set; } = [];

    [BindProperty]
    public NoticeInput Input { get; set; } = new();

    protected override string Done => "Notice is given.";

    private Choice? About => Abouts.FirstOrDefault(a => a.Value == Input.About);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        partners = await readPartners.TakenPartAsync(cancellation);
        Abouts =
        [
            .. (await agreements.ListAsync(cancellation)).Select(a => new Choice(a.Url, a.Agreement.Title)),
            .. (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Url, d.Decision.Title)),
            new Choice(SomethingElse, "Something else"),
        ];
        return true;
    }

    protected override void Check()
    {
        if (About is null)
        {
            ModelState.TryAddModelError("Input.About", "Choose what it is about");
        }
    }

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation)
    {
        var about = About!;
        var entry = new NoticeEntry(
            Input.Title!.Trim(), [.. partners.Where(p => Input.With.Contains(p.Slug))], about.Text, about.Value == SomethingElse ? null : about.Value, Trimmed(Input.Part), Input.Words!.Trim());
        return (await keep.GiveNoticeAsync(entry, RequestKey, cancellation)).Then(d => Outcome.Of(DisputeReading.Address(d.Slug)));
    }
}

public sealed class NoticeInput
{
    [Required(ErrorMessage = "Say what is in dispute"), StringLength(120, ErrorMessage = "This must be 120 characters or fewer")]
    public string? Title { get; set; }

    public List<string> With { get; set; } = [];

    public string? About { get; set; }

    [StringLength(200, ErrorMessage = "The clause or part must be 200 characters or fewer")]
    public string? Part { get; set; }

    [Required(ErrorMessage = "Say what is in dispute and what you ask for"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
