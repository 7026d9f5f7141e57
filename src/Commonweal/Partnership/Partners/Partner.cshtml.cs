using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Collaboration;
using Commonweal.Partnership.People;
using Commonweal.Partnership.Posts;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Public)]
public sealed class PartnerModel(
    ReadPartners partners, ReadAgreements agreements, ReadPeople people, ReadLadders ladders, ReadPosts posts, NamePostHolder namePostHolder, ReadExit readExit, TwoDates dates, CommonwealContext context, Standing standing) : PageModel
{
    public PartnerPageReading Reading { get; private set; } = null!;

    public DataTable Agreements { get; private set; } = null!;

    public DataTable People { get; private set; } = null!;

    public DataTable Statuses { get; private set; } = null!;

    public Figure? Shares { get; private set; }

    /// <summary>Its own word on each area of collaboration.</summary>
    public IReadOnlyList<(AreaReading Area, StagePosition Position)> Stages { get; private set; } = [];

    /// <summary>What it has granted joint posts, and holds.</summary>
    public IReadOnlyList<(PostReading Post, AuthorityGrant Grant)> Grants { get; private set; } = [];

    public string BoroughsInWords { get; private set; } = "";

    public string Address => Reading.Reading.Url;

    public string StatusInWords => Reading.Reading.Status is { } status
        ? $"{status.Status} since {status.From:d MMMM yyyy}: {LowerFirst(status.Status.Meaning())}"
        : "None on this day";

    public bool Speaks => SpeakingFor.APartner(Reading.Reading.Partner.Id, "", standing.Speaker).Refusal is null;

    /// <summary>Nobody speaks for it yet, and the reader is of the team that names its first recorder.</summary>
    public bool MayNameFirst { get; private set; }

    public bool MayChangeStatus => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    /// <summary>What is said of its leaving; null where it is not leaving.</summary>
    public string? Exit { get; private set; }

    public bool MaySeeExit => standing.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await partners.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        var boroughs = await context.Set<Borough>().AsNoTracking().ToDictionaryAsync(b => b.Slug, b => b.Name, cancellation);
        BoroughsInWords = string.Join(" and ", reading.Reading.Partner.Boroughs.Select(b => boroughs.GetValueOrDefault(b, b)));
        Agreements = AgreementsTable(await agreements.ListAsync(cancellation));
        People = PeopleTable(await people.InPostAtAsync(reading.Reading.Partner.Id, cancellation));
        Statuses = StatusTable();
        Stages = ReadLadders.Of(await ladders.AllAsync(cancellation), reading.Reading.Partner.Id);
        Grants = ReadPosts.Of(await posts.AllAsync(cancellation), reading.Reading.Partner.Id);
        Shares = PlaceShareFigure.Of(reading.Reading.Partner.ShortName, reading.Shares, boroughs, TableQuery.From(Request, "shares-"));
        Exit = ReadExit.Leaving(reading.Statuses) is { } leaving ? ExitModel.InWords(leaving, (await readExit.OfAsync(reading.Reading.Partner, cancellation)).Count, reading.Reading.Partner.ShortName, dates.AsAt) : null;
        MayNameFirst = MayChangeStatus && !await namePostHolder.HasSpeakerAsync(reading.Reading.Partner.Id, cancellation);
        return new[] { Agreements, People, Statuses, Shares?.Data }.FirstOrDefault(t => t?.WantsCsv == true)?.CsvResult(slug) ?? (IActionResult)Page();
    }

    private DataTable<(AgreementReading Agreement, PartyStanding Standing)> AgreementsTable(IEnumerable<AgreementReading> all)
    {
        var rows = all.SelectMany(a => a.Standings.Where(s => s.Partner.Id == Reading.Reading.Partner.Id).Select(s => (a, s))).ToList();
        return new("Agreements it is asked to approve",
        [
            new("agreement", "Agreement", r => r.Agreement.Agreement.Title) { Link = r => r.Agreement.Url },
            new("approval", "Approval", r => r.Standing.Approval.InWords) { State = r => r.Standing.Approval.State.Shape(), Provenance = r => r.Standing.Approval.Approval?.Provenance },
            new("body", "Approved by", r => r.Standing.Body?.Name),
            new("signed", "Signatures", r => r.Standing.Signatory.InWords),
        ],
        rows, TableQuery.From(Request, "agreements-")) { Things = "agreements", Thing = "agreement", WhenEmpty = "It is not a party to any agreement" };
    }

    private DataTable<HolderReading> PeopleTable(IReadOnlyList<HolderReading> holders) => new("In post",
        [
            new("name", "Name", h => h.Person.Name) { Link = h => h.Url, Provenance = h => h.Person.IsDemonstration ? null : h.Holding.Provenance },
            new("post", "Post", h => h.Post.Title),
            new("since", "Held", h => h.Since) { SortBy = h => h.Holding.From },
        ],
        holders, TableQuery.From(Request, "people-")) { Things = "people", Thing = "person", IsMadeUp = h => h.Person.IsDemonstration, WhenEmpty = "No post-holder has been named yet" };

    private DataTable<StatusPeriod> StatusTable() => new("Statuses",
        [
            new("status", "Status", s => s.Status.ToString()),
            new("meaning", "What it means", s => s.Status.Meaning()),
            new("from", "From", s => s.From.ToString("d MMMM yyyy")) { SortBy = s => s.From, Csv = s => s.From.ToString("O"), Provenance = s => s.Provenance },
        ],
        Reading.Statuses, TableQuery.From(Request, "status-")) { Things = "statuses", Thing = "status" };

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
