using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Messages;

/// <summary>One common message in the words of each audience, and which partner told its staff.</summary>
[Shows(KindOfThing.Public)]
public sealed class MessagePageModel(ReadMessages read, Standing standing) : PageModel
{
    public MessageReading Message { get; private set; } = null!;

    public DataTable Briefings { get; private set; } = null!;

    public bool MayBrief => standing.PartnerId is { } own && SpeakingFor.APartner(own, "", standing.Speaker).Refusal is null;

    public bool MayWrite => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } message)
        {
            return NotFound();
        }

        Message = message;
        Briefings = new DataTable<(PartnerOrganisation Partner, StaffBriefing? Last)>("Which partner briefed its staff",
            [
                new("partner", "Partner", b => b.Partner.ShortName),
                new("state", "Briefed", b => State(b.Last)) { State = b => b.Last is null ? StateShape.NotYet : b.Last.MessageVersion == message.Current.Number ? StateShape.Good : StateShape.Partly },
                new("on", "Last on", b => b.Last?.On.ToString("d MMMM yyyy")) { SortBy = b => b.Last?.On, Csv = b => b.Last?.On.ToString("O") },
                new("who", "Which staff", b => b.Last?.Audience),
            ],
            message.Briefings, TableQuery.From(Request)) { Things = "partners", Thing = "partner" };
        return Briefings.WantsCsv ? Briefings.CsvResult($"briefings-{slug}") : Page();
    }

    private string State(StaffBriefing? last) => last is null ? "Not said" : last.MessageVersion == Message.Current.Number ? "On the current version" : $"On version {last.MessageVersion}";
}
