using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Disputes;

public static class DisputeWords
{
    public static string InWords(this DisputeStage stage) => stage switch
    {
        DisputeStage.Notice => "Written notice",
        DisputeStage.Leads => "The leads of each side",
        DisputeStage.ChiefExecutives => "Chief executives and accountable officers",
        DisputeStage.Board => "The Board",
        DisputeStage.Mediation => "Mediation",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string InWords(this DisputeStepKind kind) => kind switch
    {
        DisputeStepKind.Noticed => "Notice given",
        DisputeStepKind.Said => "Said what it thinks",
        DisputeStepKind.MovedUp => "Taken to the next stage",
        DisputeStepKind.SettlementOffered => "Settlement offered",
        DisputeStepKind.SettlementAgreed => "Settlement agreed",
        DisputeStepKind.Withdrawn => "Withdrawn",
        DisputeStepKind.Corrected => "Put right",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

public sealed record OnlyPartiesTakeSteps() : Refusal("Each side of a dispute takes its own steps, and you are acting for none.")
{
    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of a party";
}

public sealed record StageIsOfLeaders(DisputeStage Stage) : Refusal($"It has reached “{Stage.InWords()}”, and is now between those at the head of each organisation.")
{
    public override string WhoCouldMend => "The chair, council leader, chief executive or accountable officer of a party";
}

public sealed record DisputeIsOver() : Refusal("This dispute was settled or withdrawn. Should it come back, give notice anew.");

public sealed record NoticeIsServedOnAnother() : Refusal("A notice is served on another organisation. Choose one at least, and not your own.");

public sealed record NoticeIsGivenOnce() : Refusal("Notice was given already.");

public sealed record DisputeStepNeedsWords() : Refusal("Say it in words: the other side reads them.");

public sealed record StageHasItsTime(DisputeStage Stage, DateOnly Until)
    : Refusal($"“{Stage.InWords()}” has until {Sentences.Day(Until)}. It goes further after that, or once every side has said what it thinks. The time is our choice: the agreement sets none.")
{
    public override string RestsOn => "S0:425, a head of terms without text";
}

public sealed record NoStageIsLeftOut(DisputeStage Stage) : Refusal($"It stands at “{Stage.InWords()}”, and goes to the next stage and no further: none is left out.");

public sealed record BoardConsidersItFirst(DateOnly Since) : Refusal($"Give the day on which the Board considered it, on {Sentences.Day(Since)} or later, and the minute. The Board recommends and binds nobody.")
{
    public override string WhoCouldMend => "The partnership's board, at a meeting";
}

public sealed record NothingAboveMediation() : Refusal("Mediation is the last stage here. It is settled or withdrawn, and each side keeps whatever the law gives it.");

public sealed record NothingIsOffered() : Refusal("No settlement has been offered.");

public sealed record AgreesAlready() : Refusal("Your organisation offered this settlement, or has agreed to it already.");

public sealed record OnlyWhoGaveNotice() : Refusal("Only the organisation that gave notice can withdraw it.");

public sealed record CorrectsItsOwnStep() : Refusal("An organisation puts right the words of its own steps, and of no other.");
