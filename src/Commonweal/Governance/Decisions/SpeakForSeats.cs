using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Decisions;

/// <summary>The seats for which whoever is signed in may give a view, and the giving.</summary>
public sealed class SpeakForSeats(KeepAct acts, ReadBodies bodies, Standing standing)
{
    private IReadOnlyList<Membership>? held;

    /// <summary>None where no call is open.</summary>
    public async Task<IReadOnlyList<SeatReading>> MineAsync(DecisionCase matter, CancellationToken cancellation)
    {
        if (matter.Reading.Call is not { IsOpen: true } call || matter.Forum is not { } forum || standing.PersonId is not { } person)
        {
            return [];
        }

        held ??= await bodies.HeldByAsync(person, cancellation);
        return [.. call.Seats.Where(s => !DecisionSpeaking.MayGiveViewOf(s.Elector, standing.Speaker, held.Any(m => m.Body == forum.Slug && m.SeatKey == s.Elector.Seat)).IsRefused)];
    }

    public async Task<Refusal?> ViewAsync(DecisionCase matter, CallReading call, Elector seat, ViewKind kind, string reason, string capacity, long? limitPence, Guid key, CancellationToken cancellation)
    {
        var view = new ViewGiven { CallId = call.Call.Id, Seat = seat.Seat, Kind = kind, Reason = reason, Capacity = capacity, LimitPence = limitPence, On = acts.Today, KnownFrom = acts.Now };
        var isMine = (await MineAsync(matter, cancellation)).Any(s => s.Elector.Seat == seat.Seat);
        var lawful = DecisionSpeaking.MayGiveViewOf(seat, acts.Speaker, isMine).Then(_ => DecisionRules.MayGiveView(matter.Reading, call.Call.Id, view));
        var kept = lawful.IsRefused ? view : lawful.Value;
        return await acts.KeepAsync(
            lawful, v => [v], "GiveView", call.Call.IsHidden ? Platform.Audit.Act.InConfidenceMark + matter.Url : matter.Url,
            $"{matter.Decision.Title}: {seat.Name} said “{kept.Kind.InWords()}”{(kept.WillRecommendTo is { } body ? $" and will recommend it to {matter.Reading.Setting.NameOf(body)}" : "")}. {reason}", key, cancellation);
    }
}
