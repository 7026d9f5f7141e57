using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

/// <summary>Posts that serve several organisations, who granted them what, and who is lent to whom (LEA-01…06).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadPosts posts, TwoDates dates, Standing standing) : PageModel
{
    public PostsReading Reading { get; private set; } = null!;

    public DataTable Posts { get; private set; } = null!;

    public DataTable Secondments { get; private set; } = null!;

    public bool MayLend => standing.PartnerId is not null;

    public string Sentence
    {
        get
        {
            var (all, joined) = (Reading.Posts.Count, Reading.Joined.Count);
            var held = Reading.Posts.Count(p => p.Holder is not null);
            return $"{joined} of {all} posts {(joined == 1 ? "is" : "are")} joined: at least two partners have granted them something, or share the office. {held} {(held == 1 ? "has" : "have")} a holder on record.";
        }
    }

    public string SavingInWords => Reading.Joined.AnnualSavingPence is { } pence
        ? $"Management cost saved, where it was counted: £{pence / 100m:#,##0.##} a year."
        : "Nobody has counted any management cost saved.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Reading = await posts.AllAsync(cancellation);
        Posts = new DataTable<PostReading>("Joint posts",
            [
                new("title", "Post", p => p.Post.Title) { Link = p => p.Url },
                new("kind", "Kind", p => p.KindInWords),
                new("holder", "Holder", p => p.Holder?.IsDemonstration == true ? $"{p.HolderInWords} (made up)" : p.HolderInWords),
                new("for", "Acts for", p => p.Post.Kind == JointPostKind.SharedOffice ? "Each partner whose office it is" : p.ActsFor.Count == 0 ? "Nobody yet" : SlugText.List([.. p.ActsFor.Select(x => x.ShortName)])),
                new("awaited", "Waits for", p => SlugText.List([.. p.AwaitedFrom.Select(x => x.ShortName)])),
                new("services", "Services", p => SlugText.List(p.Services)),
            ],
            Reading.Posts, TableQuery.From(Request))
        { Things = "posts", Thing = "post", WhenEmpty = "No joint post is on record" };
        Secondments = SecondmentsTable();
        return Posts.WantsCsv ? Posts.CsvResult("joint-posts") : Secondments.WantsCsv ? Secondments.CsvResult("secondments") : Page();
    }

    private bool MayEnd(Secondment secondment) => SpeakingFor.APartner(secondment.LenderId, "", standing.Speaker).Refusal is null;

    private DataTable<SecondmentReading> SecondmentsTable() => new("Secondments",
        [
            new("title", "What is lent", s => s.Secondment.Title) { Provenance = s => s.Secondment.Provenance },
            new("lender", "Lent by, and employed by", s => s.Lender),
            new("host", "To", s => s.Host),
            new("wte", "Whole-time equivalent", s => (s.Secondment.WholeTimeHundredths / 100m).ToString("0.##")) { IsNumeric = true, SortBy = s => s.Secondment.WholeTimeHundredths },
            new("dates", "From and to", s => $"{s.Secondment.From:d MMMM yyyy} to {s.Secondment.To?.ToString("d MMMM yyyy") ?? "no end given"}") { SortBy = s => s.Secondment.From },
            new("terms", "Terms", s => s.Secondment.Terms),
            new("recharge", "Recharge", s => s.Secondment.RechargePencePerQuarter is { } pence ? $"{s.Secondment.RechargeBasis}: £{pence / 100m:#,##0.##} a quarter" : s.Secondment.RechargeBasis),
            new("state", "State", s => s.Secondment.StateInWords(dates.AsAt)) { State = s => s.Secondment.Shape(dates.AsAt) },
            new("act", "What to do", s => MayEnd(s.Secondment) ? "End or take back" : null) { Link = s => $"{LendStaff.ListAddress}/secondments/{s.Secondment.Slug}/end", IsAction = true },
        ],
        Reading.Secondments, TableQuery.From(Request, "secondments-"))
    { Things = "secondments", Thing = "secondment", IsMadeUp = s => s.Secondment.IsSynthetic, WhenEmpty = "Nobody is lent from one partner to another" };
}
