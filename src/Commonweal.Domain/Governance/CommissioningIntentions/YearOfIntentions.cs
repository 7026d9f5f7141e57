using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Domain.Governance.CommissioningIntentions;

/// <summary>One intention as it stands on a day, with what it still lacks.</summary>
/// <param name="Entries">Those that stand: an entry that was put right is not among them.</param>
/// <param name="PutRight">Those that another took the place of, kept to be seen.</param>
public sealed record IntentionReading(CommissioningIntention Intention, IReadOnlyList<IntentionEntry> Entries, IReadOnlyList<IntentionEntry> PutRight)
{
    public bool IsTakenOut => Entries.Any(e => e.Kind == IntentionEntryKind.TakenOut);

    public IReadOnlyList<IntentionEntryKind> Lacks => [.. IntentionEntryKinds.Asked.Where(kind => Entries.All(e => e.Kind != kind))];

    /// <summary>"Foot care: no evidence is named; local people have had no part in it".</summary>
    public string LacksInWords => $"{Intention.Title}: {string.Join("; ", Lacks.Select(l => l.LackInWords()))}";

    public static IntentionReading Of(CommissioningIntention intention, IEnumerable<IntentionEntry> entries, DateOnly asAt)
    {
        var own = entries.Where(e => e.Intention == intention.Slug && e.On <= asAt).OrderBy(e => e.Kind).ThenBy(e => e.On).ThenBy(e => e.Id).ToList();
        var corrected = own.Select(e => e.Corrects).OfType<long>().ToHashSet();
        return new IntentionReading(intention, [.. own.Where(e => !corrected.Contains(e.Id))], [.. own.Where(e => corrected.Contains(e.Id))]);
    }
}

public enum IntentionsState
{
    BeingWorkedUp,
    BeforeTheBoard,
    Agreed,
}

public static class IntentionsStates
{
    public static string InWords(this IntentionsState state) => state switch
    {
        IntentionsState.BeingWorkedUp => "Being worked up",
        IntentionsState.BeforeTheBoard => "Before the Board",
        IntentionsState.Agreed => "Agreed by the Board",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary>The commissioning intentions of one year as they stand on a day: what goes to the Board, and whether it agreed (DEC-07).</summary>
/// <param name="Matter">As it stands, the matter as which the paper last went to the Board; null where it never did.</param>
public sealed record YearOfIntentions(int FinancialYear, IReadOnlyList<IntentionReading> All, DecisionReading? Matter)
{
    public string YearInWords => new FinancialYear(FinancialYear).ToString();

    public string Title => $"Commissioning intentions for {YearInWords}";

    public IReadOnlyList<IntentionReading> Intentions => [.. All.Where(i => !i.IsTakenOut)];

    public IntentionsState State => Matter switch
    {
        { IsAgreed: true, Withdrawn: null } => IntentionsState.Agreed,
        { IsSettled: false } => IntentionsState.BeforeTheBoard,
        _ => IntentionsState.BeingWorkedUp,
    };

    public bool IsMadeUp => All.Any(i => i.Intention.IsMadeUp);

    /// <summary>The first call that agreed it, by the day on which it was closed.</summary>
    public DateOnly? AgreedOn => State == IntentionsState.Agreed ? Matter!.Call!.Closed!.On : null;

    public Outcome<YearOfIntentions> MayChange() => State == IntentionsState.BeingWorkedUp ? this : new IntentionsAreFixed(YearInWords, State);

    public Outcome<CommissioningIntention> MayEnter(CommissioningIntention intention) => MayChange().Then(_ => (Outcome<CommissioningIntention>)intention);

    /// <param name="reading">The intention as it stands.</param>
    public Outcome<IntentionEntry> MayAdd(IntentionReading reading, IntentionEntry entry, DateOnly today) => MayChange().Then(_ =>
        entry.On > today ? new Partnership.Agreements.DecisionStillToCome(entry.On)
        : reading.IsTakenOut && entry.Corrects is null ? new IntentionIsTakenOut(reading.Intention.Title)
        : entry.Corrects is { } mistake && reading.Entries.All(e => e.Id != mistake || e.Kind != entry.Kind) ? new PutRightAlready()
        : (Outcome<IntentionEntry>)entry);

    /// <summary>The paper goes to the Board when every intention in it has been appraised, made with local people and worked up.</summary>
    public Outcome<ExactText> MaySend() => MayChange().Then(_ =>
        Intentions.Count == 0 ? new NoIntentionsYet(YearInWords)
        : Intentions.Where(i => i.Lacks.Count > 0).ToList() is { Count: > 0 } lacking ? new IntentionsLack([.. lacking.Select(i => i.LacksInWords)])
        : (Outcome<ExactText>)ExactText.From(Paper()));

    private string Paper() => string.Join("\n\n", Intentions.Select((intention, i) =>
        string.Join('\n', [$"{i + 1}. {intention.Intention.Title}", intention.Intention.Words, .. intention.Entries.Select(e => $"{e.Kind.InWords()} ({e.Origin}, {Sentences.Day(e.On)}): {e.Words}")])).Prepend(Title));
}

public sealed record IntentionsAreFixed(string Year, IntentionsState State)
    : Refusal(State == IntentionsState.Agreed ? $"The Board has agreed the intentions for {Year}. What changes now goes into those of the next year." : $"The intentions for {Year} are before the Board. They can change again if it does not agree them, or the matter is withdrawn.")
{
    public override string RestsOn => "S1:193";
}

public sealed record NoIntentionsYet(string Year) : Refusal($"No intention is entered for {Year}. Enter one first.");

public sealed record IntentionsLack(IReadOnlyList<string> Lacks) : Refusal($"The paper cannot go to the Board yet. {string.Join(". ", Lacks)}. Add what is missing, or take the intention out.")
{
    public override string RestsOn => "S1:193";

    public override string WhoCouldMend => "The delivery group of each intention, or the partnership’s own team";

    public bool Equals(IntentionsLack? other) => other is not null && Lacks.SequenceEqual(other.Lacks);

    public override int GetHashCode() => Lacks.Count;
}

public sealed record IntentionIsTakenOut(string Title) : Refusal($"{Title} is taken out. Enter it anew if it comes back.");

public sealed record PutRightAlready() : Refusal("This entry has been put right already, or is of another kind. Put right the one that stands now.");
