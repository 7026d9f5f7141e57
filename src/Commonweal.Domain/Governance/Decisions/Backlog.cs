using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>A matter that waits for a body and stands on none of its agendas to come.</summary>
/// <param name="PlannedOn">The day by which the body is to take it; null where none is planned.</param>
public sealed record WaitingItem(string Matter, string Title, AskedFor AskedFor, DateOnly? PlannedOn);

public static class Backlog
{
    /// <summary>What waits for a body, the first planned first. What was on an agenda that is over, and was not decided there, waits again.</summary>
    /// <param name="onAgenda">The slugs of matters on its agendas to come.</param>
    public static IReadOnlyList<WaitingItem> Of(string body, IEnumerable<DecisionReading> matters, IReadOnlySet<string> onAgenda) =>
    [
        .. matters.Where(m => !m.IsSettled && !onAgenda.Contains(m.Decision.Slug)).SelectMany(m => Waits(m, body)).OrderBy(w => w.PlannedOn ?? DateOnly.MaxValue).ThenBy(w => w.Title, StringComparer.Ordinal),
    ];

    private static IEnumerable<WaitingItem> Waits(DecisionReading matter, string body)
    {
        if (matter.Decision.Forum == body && !matter.IsAgreed)
        {
            yield return new(matter.Decision.Slug, matter.Decision.Title, AskedFor.Agree, null);
        }

        foreach (var standing in matter.Bodies.Where(b => b.Body == body && b.Need != BodyNeed.NotRequired && b.State is (BodyState.Awaited or BodyState.AnotherText or BodyState.SentBackByCallIn)))
        {
            yield return new(matter.Decision.Slug, matter.Decision.Title, Asked(standing.Need), standing.PlannedOn);
        }
    }

    private static AskedFor Asked(BodyNeed need) => need switch
    {
        BodyNeed.Approve => AskedFor.Approve,
        BodyNeed.Advise => AskedFor.ConsiderAndGiveViews,
        _ => AskedFor.Note,
    };
}
