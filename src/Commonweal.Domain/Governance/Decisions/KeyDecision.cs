using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>Whether a matter is a key decision for one executive, and what was done before it (LAW-12 to LAW-14). A later saying takes the earlier one's place.</summary>
public sealed class KeyDecision : IEvent
{
    public long Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    /// <summary>The slug of the executive.</summary>
    public required string Body { get; init; }

    public required bool IsKey { get; init; }

    /// <summary>Why it is, or is not, by that council's own line.</summary>
    public required string Reason { get; init; }

    public DateOnly? NoticePublishedOn { get; init; }

    /// <summary>What the notice says, by the names of <see cref="NoticeParticular"/>.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    public DateOnly? ScrutinyChairToldOn { get; init; }

    public DateOnly? ScrutinyChairAgreedOn { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <summary>Whether the executive may decide on a day, by one of the three ways of the regulations.</summary>
    public static Outcome<DateOnly> MayDecide(string bodyName, KeyDecision? said, ClearDays notice, DateOnly on, BankHolidays holidays)
    {
        if (said is null)
        {
            return new KeyOrNotIsUnsaid(bodyName);
        }

        if (!said.IsKey)
        {
            return on;
        }

        if (said.NoticePublishedOn is not null && NoticeParticulars.MayPublish([.. said.Said.Select(Enum.Parse<NoticeParticular>)]).Refusal is { } lacking)
        {
            return lacking;
        }

        var steps = new KeyDecisionSteps(on, said.NoticePublishedOn, said.ScrutinyChairToldOn, said.ScrutinyChairAgreedOn);
        return KeyDecisionRoutes.MayDecide(steps, notice, holidays).Refusal is { } refusal ? refusal : on;
    }
}

public sealed record KeyOrNotIsUnsaid(string Body) : Refusal($"It is not said yet whether this is a key decision for {Body}. Its council says so by its own line.")
{
    public override string RestsOn => "SI 2012/2089, regulation 8";

    public override string WhoCouldMend => "The council whose executive it is, by its own recorder";
}
