using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Consultations;

public enum CheckState
{
    Met,
    NotYet,
    NotMet,
}

/// <summary>One of the four principles of a fair consultation, as far as dates and texts can show it.</summary>
public sealed record GunningCheck(string Principle, CheckState State, string Words);

/// <summary>The four Gunning principles as checks. They show what the record shows; whether a consultation was lawful is for a lawyer.</summary>
public static class GunningChecks
{
    /// <summary>Our choice: the law sets no number of days.</summary>
    public const int DaysAtLeast = 28;

    /// <param name="decidedOn">The first day on which anybody decided the matter; null where nobody has.</param>
    /// <param name="waiting">Answers that nobody has read yet.</param>
    public static IReadOnlyList<GunningCheck> Of(Consultation consultation, IEnumerable<ConsultationResult> results, int waiting, DateOnly? decidedOn, DateOnly asAt)
    {
        var summedUp = results.Where(r => r.On <= asAt).Select(r => (DateOnly?)r.On).Min();
        var decided = decidedOn <= asAt ? decidedOn : null;
        return
        [
            Formative(consultation, decided, asAt),
            string.IsNullOrWhiteSpace(consultation.Information)
                ? new("Enough was said for a fair answer", CheckState.NotMet, "Nothing is given that people could answer from.")
                : new("Enough was said for a fair answer", CheckState.Met, "What people need to know stands beside the question."),
            Time(consultation),
            Considered(consultation, summedUp, waiting, decided, asAt),
        ];
    }

    private static GunningCheck Formative(Consultation consultation, DateOnly? decided, DateOnly asAt) => new(
        "Nothing was decided before",
        decided is { } day && day <= consultation.Closes ? CheckState.NotMet : CheckState.Met,
        decided is { } on && on <= consultation.Closes ? $"Somebody decided on {Sentences.Day(on)}, before it closed." : asAt > consultation.Closes ? "Nobody had decided the matter before it closed." : "Nobody has decided the matter.");

    private static GunningCheck Time(Consultation consultation)
    {
        var days = consultation.Closes.DayNumber - consultation.Opens.DayNumber + 1;
        return new("There was enough time to answer", days >= DaysAtLeast ? CheckState.Met : CheckState.NotMet, $"It is open for {days} days. We ask for {DaysAtLeast} at least.");
    }

    private static GunningCheck Considered(Consultation consultation, DateOnly? summedUp, int waiting, DateOnly? decided, DateOnly asAt)
    {
        const string principle = "Answers were weighed before the decision";
        if (summedUp is { } day)
        {
            return decided is { } on && on < day
                ? new(principle, CheckState.NotMet, $"It was decided on {Sentences.Day(on)}, and the answers were summed up only on {Sentences.Day(day)}.")
                : new(principle, CheckState.Met, $"The answers were summed up on {Sentences.Day(day)}.");
        }

        return decided is { } before && before > consultation.Closes
            ? new(principle, CheckState.NotMet, $"It was decided on {Sentences.Day(before)}, and the answers have not been summed up.")
            : new(principle, CheckState.NotYet, asAt <= consultation.Closes ? $"It is open until {Sentences.Day(consultation.Closes)}."
                : waiting > 0 ? $"It has closed; answers still to be read: {waiting}." : "It has closed, and has not been summed up.");
    }
}
