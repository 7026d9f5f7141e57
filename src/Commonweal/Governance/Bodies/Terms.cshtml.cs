using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Bodies;

/// <summary>Sets new terms of reference of a body.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class TermsModel(ReadBodies bodies, SetTerms setTerms, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    public BodyPageReading Whole { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public static IReadOnlyList<Choice> Votings { get; } = [.. Enum.GetValues<VotingRule>().Select(v => new Choice(v.ToString(), v.InWords()))];

    public static IReadOnlyList<Choice> Publications { get; } = [.. Enum.GetValues<PublicationRule>().Select(p => new Choice(p.ToString(), p.InWords()))];

    public static IReadOnlyList<Choice> Fractions { get; } = [new("1/4", "A quarter"), new("1/3", "A third"), new("1/2", "Half"), new("2/3", "Two thirds")];

    public static IReadOnlyList<Choice> Counteds { get; } = [new("Working", "Working days"), new("Calendar", "Calendar days")];

    public static IReadOnlyList<Choice> Flags { get; } =
        [new("PartnersOnly", "Only members of partners count toward the quorum and decide", "Members of organisations that have not approved the agreement take part all the same"), new("Written", "It may decide in writing between meetings"),
            new("Hidden", "It may be asked so that nobody sees a view until the asking is closed", "So that nobody follows another; each view is public afterwards")];

    [BindProperty]
    public TermsInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input.Fill(Whole.Reading.Terms);
        Input.From = clock.Today;
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

        var entry = new TermsEntry(
            Input.Quorum(Whole.Reading.Members.Select(m => m.Seat.Borough).OfType<string>().Distinct().Order(StringComparer.Ordinal)), Input.Flags.Contains("PartnersOnly"), Enum.Parse<VotingRule>(Input.Voting!), Input.NoticeDays is { } days ? new ClearDays(days, Enum.Parse<CountedDays>(Input.Counted ?? "Working")) : null,
            Enum.Parse<PublicationRule>(Input.Publication!), Input.SharingDays, Input.Flags.Contains("Written"), Input.Flags.Contains("Hidden"), Input.From!.Value, Input.AgreedAt!.Trim());
        if ((await setTerms.ExecuteAsync(Whole, entry, RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The new terms are entered. The earlier ones stay on record.");
        return Redirect($"{Whole.Reading.Url}#terms");
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await bodies.PageAsync(slug, cancellation) is not { } whole)
        {
            return false;
        }

        Whole = whole;
        Refusal = BodyRules.MayEnterFor(whole.Reading.Body, whole.Reading.Of, standing.Speaker).Refusal;
        return true;
    }
}
