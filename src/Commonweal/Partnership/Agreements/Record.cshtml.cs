using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Partnership)]
public sealed class RecordModel(ReadAgreements agreements, RecordApproval recordApproval, ReadClauses clauses, CommonwealContext context, Standing standing, Notices notices) : ActPageModel(notices)
{
    private List<SovereignBody> bodies = [];

    public AgreementReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public IReadOnlyList<Choice> Versions { get; private set; } = [];

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>What the version in front of the recorder would contradict: seen before it is approved.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; private set; } = [];

    public override Refusal? Refusal => SpeakingFor.AParty(Reading.Standings.Select(s => s.Partner.Id), standing.Speaker).Refusal;

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    protected override string Done => "The approval is recorded. Everyone can see it now.";

    protected override string After => $"{Reading.Url}/approvals/{Input.Partner}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await agreements.FindAsync(RouteSlug, cancellation) is not { Versions.Count: > 0 } reading)
        {
            return false;
        }

        Reading = reading;
        var mine = reading.Standings.Where(s => SpeakingFor.APartner(s.Partner.Id, "", standing.Speaker).Refusal is null).Select(s => s.Partner.Id).ToList();
        var ids = reading.Standings.Select(s => s.Partner.Id).ToList();
        Partners = [.. reading.Standings.Select(s => new Choice(s.Partner.Slug, s.Partner.Name))];
        Versions = [.. reading.Versions.Reverse().Select(v => new Choice(v.Number.ToString(), $"Version {v.Number}: {v.Title} ({v.Hash.Short})"))];
        bodies = await context.Set<SovereignBody>().AsNoTracking().Where(b => ids.Contains(b.PartnerId)).OrderBy(b => b.Name).ToListAsync(cancellation);
        Bodies = [.. bodies.Where(b => b.Kind.Decides() && (mine.Count == 0 || mine.Contains(b.PartnerId))).Select(b => new Choice(b.Slug, b.Name))];
        Contradictions = reading.Versions is [.., var latest] ? await clauses.ContradictionsAsync(reading.Agreement, latest, cancellation) : [];
        return true;
    }

    protected override void Fill()
    {
        Input.Partner = standing.PartnerSlug;
        Input.Version = Reading.Current?.Number;
        Input.Body = Bodies.Count == 1 ? Bodies[0].Value : null;
        Input.TextSeen = string.Join(' ', Reading.Versions.Select(v => $"{v.Number}:{v.Hash}"));
    }

    protected override void Check()
    {
        RequireAmong("Input.Partner", Input.Partner, Reading.Standings.Select(s => s.Partner.Slug), "Choose one of the parties to this agreement");
        RequireAmong("Input.Version", Input.Version, Reading.Versions.Select(v => (int?)v.Number), "Choose one of the versions of this agreement");
        RequireAmong("Input.Body", Input.Body, bodies.Select(b => b.Slug), "Choose one of the bodies in the list");
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = new ApprovalEntry(Input.Partner!, Input.Version!.Value, Input.Body!, Input.Date!.Value, Input.Minute!.Trim(), Trimmed(Input.Condition), Input.Seen(Input.Version.Value));
        return (await recordApproval.ExecuteAsync(Reading, entry, RequestKey, cancellation)).Refusal;
    }
}

public sealed class RecordInput
{
    [Required(ErrorMessage = "Choose the organisation that approved it")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose the version that was approved")]
    public int? Version { get; set; }

    [Required(ErrorMessage = "Choose the body that decided")]
    public string? Body { get; set; }

    [Required(ErrorMessage = "Enter the date of the decision")]
    public DateOnly? Date { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }

    [StringLength(4000, ErrorMessage = "The condition must be 4,000 characters or fewer")]
    public string? Condition { get; set; }

    /// <summary>The hashes of the texts as they stood when the form was opened: "1:ab12… 2:cd34…".</summary>
    public string? TextSeen { get; set; }

    /// <summary>The hash of one version as the form showed it; the default hash where the form showed none.</summary>
    public TextHash Seen(int version) => (TextSeen ?? "").Split(' ').Select(pair => pair.Split(':'))
        .Where(pair => pair.Length == 2 && pair[0] == version.ToString())
        .Select(pair => TextHash.TryParse(pair[1], null, out var hash) ? hash : default).FirstOrDefault();
}
