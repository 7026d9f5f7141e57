using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.People;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;

namespace Commonweal.Governance.Decisions;

/// <summary>The views, the answers and the outcomes that matters wait for from whoever is signed in.</summary>
public sealed class DecisionsAwaitMine(ReadDecisions decisions, SpeakForSeats speak, Standing standing) : IAwaitMine
{
    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return [];
        }

        var speaks = !SpeakingFor.APartner(own, "", standing.Speaker).IsRefused;
        var waiting = new List<ToDo>();
        foreach (var matter in (await decisions.ListAsync(cancellation)).Where(m => !m.Reading.IsSettled))
        {
            var seats = (await speak.MineAsync(matter, cancellation)).Where(s => s is { Counts: true, HasAnswered: false }).ToList();
            waiting.AddRange(seats.Select(s => new ToDo($"Your view is awaited on {matter.Decision.Title}, for the seat of {s.Elector.Name}", $"asked on {matter.Reading.Call!.Call.On:d MMMM yyyy}", "Give our view", $"{matter.Url}/view")));
            if (speaks)
            {
                waiting.AddRange(matter.Reading.Impacts.Where(i => i.Partner == own && i.IsWaitedFor)
                    .Select(i => new ToDo($"Say what {matter.Decision.Title} would mean for {standing.PartnerName}", $"by {i.WaitsUntil:d MMMM yyyy}", "Answer", $"{matter.Url}/answer")));
                waiting.AddRange(matter.Reading.Bodies.Where(b => b.Partner == own && IsAwaited(matter, b)).Select(b => new ToDo($"Record what {b.Name} did with {matter.Decision.Title}", Planned(b), "Record its outcome", $"{matter.BodyUrl(b.Body)}/record")));
            }
        }

        return waiting;
    }

    // What holds up the effect once a course is agreed, and whatever is past its day.
    private static bool IsAwaited(DecisionCase matter, BodyStanding body) =>
        body.IsLate || (body is { HoldsUp: true, State: BodyState.Awaited or BodyState.AnotherText } && (matter.Reading.IsAgreed || (matter.Forum is null && matter.Reading.Text is not null)));

    private static string Planned(BodyStanding body) => body.PlannedOn is { } day ? $"{(body.IsLate ? "was planned for" : "planned for")} {day:d MMMM yyyy}" : "it takes effect only once each body has decided";
}
