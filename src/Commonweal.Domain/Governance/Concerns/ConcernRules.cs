using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Concerns;

/// <summary>Who raises a concern, and what it must hold (MON-01).</summary>
public static class ConcernRules
{
    /// <summary>
    /// "Chairs / CEOs" of the agreement, with those who are the same in a council and in a clinical commissioning group. That these count is our reading, from who signs it (S1:17; S1:33).
    /// </summary>
    public static IReadOnlyList<string> LeaderRoles { get; } = ["chair", "council-leader", "chief-executive", "accountable-officer"];

    public static Outcome<Speaker> ALeader(PartnerId partner, Speaker speaker) =>
        speaker.Partner == partner && LeaderRoles.Contains(speaker.Role) ? speaker : new OnlyChairsAndChiefExecutives(speaker.InWords);

    /// <param name="known">Slugs of the behaviours that the agreement names.</param>
    /// <param name="evidenceFiles">How many files show it.</param>
    public static Outcome<Concern> MayRaise(Concern concern, IReadOnlyCollection<PartnerId> with, string words, int evidenceFiles, IReadOnlyCollection<string> known, Speaker speaker) =>
        ALeader(concern.RaisedBy, speaker).Refusal is { } refusal ? refusal
        : concern.SubjectId == concern.RaisedBy || with.Contains(concern.SubjectId) ? new ConcernAboutItself()
        : concern.Behaviours.Count == 0 || !concern.Behaviours.All(known.Contains) ? new ConcernCitesABehaviour()
        : string.IsNullOrWhiteSpace(words) ? new StepNeedsWords()
        : evidenceFiles == 0 ? new ConcernNeedsEvidence()
        : concern;
}

public sealed record OnlyChairsAndChiefExecutives(string ActingFor)
    : Refusal($"A behaviour concern is between chairs and chief executives, and you are acting for {ActingFor}.")
{
    public override string RestsOn => "S1:132";

    public override string WhoCouldMend => "The chair, council leader, chief executive or accountable officer of the organisation";
}

public sealed record ConcernAboutItself() : Refusal("An organisation raises a concern about another, not about itself.");

public sealed record ConcernCitesABehaviour() : Refusal("A concern says which of the promised behaviours was not kept. Choose one at least.")
{
    public override string RestsOn => "S1:111-132";
}

public sealed record ConcernNeedsEvidence() : Refusal("A concern is served with evidence. Attach a file that shows it.")
{
    public override string RestsOn => "S1:132";
}

public sealed record StepNeedsWords() : Refusal("Say it in words: the other side reads them, and so may whoever looks back later.");

public sealed record StepOutOfTurn(StepKind Step, ConcernState State)
    : Refusal($"“{Step.InWords()}” cannot come now. The concern stands at “{State.InWords()}”, and no step is skipped.")
{
    public override string RestsOn => "S1:132";

    public override string? WhoCouldMend => State switch
    {
        ConcernState.Raised => "Whoever raised it, by serving it",
        ConcernState.Served => "The organisation it was served on, by its answer",
        ConcernState.Answered or ConcernState.Unanswered => "Whoever raised it, by reviewing whether the approach has changed",
        _ => null,
    };
}

public sealed record StepOfTheOtherSide(StepKind Step)
    : Refusal($"“{Step.InWords()}” is the step of {(Step.IsOfSubject() ? "the organisation that the concern is about" : "those who raised the concern")}.");

public sealed record RaisesItAlready() : Refusal("Your organisation raises this concern already.");

public sealed record CorrectsItsOwnWords() : Refusal("An organisation corrects the words of its own steps, and of no other.");

public sealed record AnswerNeedsTime(DateOnly Earliest) : Refusal($"An answer needs two weeks at least, so ask for it by {Sentences.Day(Earliest)} or later. The agreement sets no time; this one is our choice.");

public sealed record AnswerStillAwaited(DateOnly By) : Refusal($"The answer was asked for by {Sentences.Day(By)}, and that day has not passed.");

public sealed record ReviewSaysWhetherChanged() : Refusal("A review says whether the approach has changed.")
{
    public override string RestsOn => "S1:132";
}

public sealed record AskingNeedsTheBoard()
    : Refusal("An organisation is asked to leave only after the Board decided so: give the decision, the body, the minute and who took part.")
{
    public override string RestsOn => "S1:132, read by us";

    public override string WhoCouldMend => "The partnership's board, at a meeting";
}

public sealed record SubjectTookPart() : Refusal("The organisation that is to be asked to leave took part in the vote. The Board decides without it.")
{
    public override string RestsOn => "S1:132, read by us";

    public override string WhoCouldMend => "The partnership's board, by deciding again";
}

public sealed record BoardDecidedBeforeReview(DateOnly Meeting, DateOnly Review)
    : Refusal($"The Board met on {Sentences.Day(Meeting)}, before the review of {Sentences.Day(Review)} found no change. It decides after that.");

public sealed record DecisionStillToCome(DateOnly Meeting) : Refusal($"A decision is entered after it is taken, and {Sentences.Day(Meeting)} is still to come.");

public sealed record OwnBodyDecides()
    : Refusal("Being asked to leave is a request. Give the decision of the organisation's own body: which body, its meeting and its minute.")
{
    public override string RestsOn => "S1:132; S1:92";
}

public sealed record BodyDecidedBeforeRequest(DateOnly Asked) : Refusal($"The request was made on {Sentences.Day(Asked)}, and a body answers it after that.");

public sealed record LeavesBeforeDecided(DateOnly Meeting) : Refusal($"The organisation cannot leave before its body decided so, on {Sentences.Day(Meeting)}.");
