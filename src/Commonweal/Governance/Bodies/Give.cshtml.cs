using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Bodies;

/// <summary>Gives a seat on a body to a post or a person.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class GiveModel(ReadBodies bodies, ReadPartners partners, ReadPeople people, GiveSeat giveSeat, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private IReadOnlyList<PartnerOrganisation> organisations = [];
    private IReadOnlyList<Person> persons = [];

    public BodyPageReading Whole { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public IReadOnlyList<Choice> Partners => [.. organisations.Select(p => new Choice(p.Slug, p.Name)), new("community", "The community"), new("none", "No organisation")];

    public IReadOnlyList<Choice> People => [.. persons.Select(p => new Choice(p.Slug, p.IsDemonstration ? $"{p.Name} (made up)" : p.Name))];

    public IReadOnlyList<Choice> Boroughs => [.. organisations.SelectMany(p => p.Boroughs).Distinct().Order(StringComparer.Ordinal).Select(b => new Choice(b, char.ToUpperInvariant(b[0]) + b[1..]))];

    public static IReadOnlyList<Choice> Votes { get; } = [new("Votes", "Votes"), new("DoesNotVote", "Does not vote", "Attends and speaks, and counts for neither quorum nor vote")];

    public static IReadOnlyList<Choice> Chairs { get; } = [new("NotChair", "Does not chair"), new("Chair", "Chair"), new("JointChair", "Joint chair"), new("DeputyChair", "Deputy chair")];

    [BindProperty]
    public SeatInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        (Input.From, Input.Vote, Input.Chairs) = (clock.Today, "Votes", "NotChair");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var partner = organisations.FirstOrDefault(p => p.Slug == Input.Partner);
        var entry = new SeatEntry(
            Input.Seat!.Trim(), Input.Role!, partner?.Kind.Class() ?? (Input.Partner == "community" ? PartnerClass.Community : null), partner, persons.FirstOrDefault(p => p.Slug == Input.Person),
            string.IsNullOrEmpty(Input.Borough) ? null : Input.Borough, Enum.Parse<VoteRight>(Input.Vote!), Enum.Parse<ChairOf>(Input.Chairs!), Input.From!.Value, Input.To, Input.Direction?.Trim());
        var outcome = await giveSeat.ExecuteAsync(Whole, entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The seat is entered.");
        return Redirect($"{Whole.Reading.Url}#members");
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await bodies.PageAsync(slug, cancellation) is not { } whole)
        {
            return false;
        }

        Whole = whole;
        Refusal = BodyRules.MayEnterFor(whole.Reading.Body, whole.Reading.Of, standing.Speaker).Refusal;
        organisations = [.. (await partners.ListAsync(cancellation)).Select(p => p.Partner)];
        persons = [.. (await people.PeopleAsync(cancellation)).Values.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
        Roles = await SeatRoles.AllAsync(people, cancellation);
        return true;
    }
}

public sealed class SeatInput
{
    [Required(ErrorMessage = "Enter what the seat is called"), StringLength(200, ErrorMessage = "The name of the seat must be 200 characters or fewer")]
    public string? Seat { get; set; }

    [Required(ErrorMessage = "Choose the role that sits in it")]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Choose for whom the seat is")]
    public string? Partner { get; set; }

    public string? Person { get; set; }

    public string? Borough { get; set; }

    [Required(ErrorMessage = "Say whether it has a vote"), RegularExpression("Votes|DoesNotVote", ErrorMessage = "Say whether it has a vote")]
    public string? Vote { get; set; }

    [Required(ErrorMessage = "Say whether it chairs"), RegularExpression("NotChair|Chair|JointChair|DeputyChair", ErrorMessage = "Say whether it chairs")]
    public string? Chairs { get; set; }

    [StringLength(400, ErrorMessage = "The direction must be 400 characters or fewer")]
    public string? Direction { get; set; }

    [Required(ErrorMessage = "Enter the first day of the seat")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
