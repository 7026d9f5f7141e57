using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

/// <summary>One joint post: holder, services, whom it acts for, what each granted, and what it may therefore do alone (LEA-01…04).</summary>
[Shows(KindOfThing.Public)]
public sealed class JointPostPageModel(ReadPosts posts, Standing standing) : PageModel
{
    public PostReading Reading { get; private set; } = null!;

    public DataTable Grants { get; private set; } = null!;

    public DataTable Holders { get; private set; } = null!;

    /// <summary>A recorder of any partner: who employs the holder enters them, and any partner may count what the post saves.</summary>
    public bool MayEnter => Reading.Partners.Any(p => Speaks(p.Id));

    public bool MayGrant => Reading.Post.Kind != JointPostKind.SharedOffice && MayEnter;

    public bool MayTakeBackSaving => Reading.Saving is { } saving && !CountSaving.MayTakeBack(Reading, saving, standing.Speaker).IsRefused;

    public string ReportsTo => Reading.Post.ReportsTo is { } body ? $"All partners, through the {SlugText.InWords(body)}" : "Nobody is named";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await posts.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Grants = new DataTable<AuthorityGrant>("Granted by each partner, for itself", Columns(), reading.Grants, TableQuery.From(Request)) { Things = "grants", Thing = "grant", WhenEmpty = "No partner has granted it anything" };
        Holders = new DataTable<TenureReading>("Who held it, and who employed them", HolderColumns(), reading.Tenures, TableQuery.From(Request, "holders-")) { Things = "holders", Thing = "holder", IsMadeUp = t => t.Holder.IsDemonstration, WhenEmpty = "Nobody is on record" };
        return Grants.WantsCsv ? Grants.CsvResult($"{slug}-grants") : Holders.WantsCsv ? Holders.CsvResult($"{slug}-holders") : Page();
    }

    private bool Speaks(Domain.Foundation.PartnerId partner) => SpeakingFor.APartner(partner, "", standing.Speaker).Refusal is null;

    private List<Column<AuthorityGrant>> Columns() =>
    [
        new("partner", "Organisation", g => Reading.NameOf(g.PartnerId)) { Link = g => PartnerReading.Address(Reading.Partners.First(p => p.Id == g.PartnerId).Slug) },
        new("may", "The post may", g => g.Actions.InWords()),
        new("on", "On", g => g.Fund is { } fund ? $"The pooled fund: {SlugText.InWords(fund)}" : SlugText.List([.. g.Services.Select(Reading.ServiceName)])),
        new("limit", "Limit", PostReading.LimitInWords) { SortBy = g => g.LimitPence, Csv = g => g.LimitPence is { } pence ? $"{pence / 100m:0.00}" : null, Provenance = g => g.Provenance },
        new("from", "From", g => g.From.ToString("d MMMM yyyy")) { SortBy = g => g.From, Csv = g => g.From.ToString("O") },
        new("to", "Last day", g => g.To?.ToString("d MMMM yyyy") ?? "No end given") { SortBy = g => g.To, Csv = g => g.To?.ToString("O") },
        new("state", "State", g => g.StateInWords(Reading.AsAt)) { State = g => g.Shape(Reading.AsAt) },
        new("act", "What to do", g => Speaks(g.PartnerId) && (g.To is null || g.To >= Reading.AsAt) ? "End it" : null) { Link = g => $"{Reading.Url}/grants/{g.Id.Value}/end", IsAction = true },
    ];

    private List<Column<TenureReading>> HolderColumns() =>
    [
        new("holder", "Holder", t => t.Holder.Name) { Link = t => $"/partnership/people/{t.Holder.Slug}" },
        new("employer", "Employed by", t => Reading.EmployerOf(t.Tenure)?.ShortName ?? "No partner is named"),
        new("from", "From", t => t.Tenure.From.ToString("d MMMM yyyy")) { SortBy = t => t.Tenure.From, Csv = t => t.Tenure.From.ToString("O"), Provenance = t => t.Tenure.Provenance },
        new("to", "Last day", t => t.Tenure.To?.ToString("d MMMM yyyy") ?? "No end given") { SortBy = t => t.Tenure.To, Csv = t => t.Tenure.To?.ToString("O") },
        new("act", "What to do", t => HoldPost.MayEnd(Reading, t.Tenure, standing.Speaker).IsRefused ? null : "End or take back") { Link = t => $"{Reading.Url}/holder/{t.Tenure.Id}/end", IsAction = true },
    ];
}
