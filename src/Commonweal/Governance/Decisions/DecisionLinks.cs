using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Decisions;

/// <summary>What this reader can do to a matter now: only what would not be refused for who they are.</summary>
internal static class DecisionLinks
{
    public static IReadOnlyList<PageLink> Of(DecisionCase matter, Speaker speaker, IReadOnlyList<SeatReading> mySeats)
    {
        var (reading, links) = (matter.Reading, new List<PageLink>());
        var isTeam = SpeakingFor.ThePartnership(speaker).Refusal is null;
        var mine = speaker.Partner is { } partner && SpeakingFor.APartner(partner, "", speaker).Refusal is null ? speaker.Partner : null;
        if (!isTeam && mine is null && mySeats.Count == 0)
        {
            return links;
        }

        if (reading.IsSettled)
        {
            return [new PageLink("Open it again by another matter", $"{DecisionCase.ListAddress}/propose?reopens={matter.Decision.Slug}")];
        }

        if (DecisionSpeaking.MayPrepare(matter.Decision, "", speaker).Refusal is null)
        {
            links.AddRange(Preparing(matter));
        }

        if (mySeats.Any(s => s.Elector.Right != ElectorRight.Conflicted))
        {
            links.Add(new("Give our view", $"{matter.Url}/view"));
        }

        links.AddRange(Speaking(matter, mine));
        return links;
    }

    private static IEnumerable<PageLink> Preparing(DecisionCase matter)
    {
        var reading = matter.Reading;
        if (!reading.IsCallOpen && !reading.IsAgreed)
        {
            yield return new("Say what it would do, and how", $"{matter.Url}/particulars");
            yield return new("Enter what it costs or brings a partner", $"{matter.Url}/money");
        }

        yield return new("Record a step: shared, advised on, engaged, consulted, withdrawn", $"{matter.Url}/step");
        yield return new("Ask partners what it would mean for them", $"{matter.Url}/ask");
        yield return new("Say what a body is asked for", $"{matter.Url}/bodies");
        if (!reading.IsCallOpen)
        {
            yield return new(reading.Text is null ? "Put the exact text" : "Put another text", $"{matter.Url}/text");
        }

        if (matter.Forum is not null && !reading.IsAgreed)
        {
            yield return reading.IsCallOpen ? new("Close the call", $"{matter.Url}/close") : new("Ask the forum", $"{matter.Url}/call");
        }
    }

    private static IEnumerable<PageLink> Speaking(DecisionCase matter, Domain.Foundation.PartnerId? mine)
    {
        var reading = matter.Reading;
        if (mine is not { } own)
        {
            yield break;
        }

        if (reading.Impacts.Any(i => i.Partner == own))
        {
            yield return new("Answer what it would mean for us", $"{matter.Url}/answer");
        }

        foreach (var body in reading.Bodies.Where(b => b.Partner == own))
        {
            yield return new($"Record what {body.Name} did", $"{matter.BodyUrl(body.Body)}/record");
            if (body.Outcome is { Kind: OutcomeKind.Approved })
            {
                yield return new($"Say what followed the approval of {body.Name}", $"{matter.BodyUrl(body.Body)}/follow");
            }

            if (reading.Setting.IsExecutive(body.Body) && body.Need == BodyNeed.Approve)
            {
                yield return new($"Say whether it is a key decision for {body.Name}", $"{matter.BodyUrl(body.Body)}/key");
                if (body.State is BodyState.CallInRunning or BodyState.CalledIn)
                {
                    yield return new($"Call-in of {body.Name}", $"{matter.BodyUrl(body.Body)}/call-in");
                }
            }
        }
    }
}
