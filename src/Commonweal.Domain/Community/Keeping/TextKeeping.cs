using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Keeping;

/// <summary>Whether what was written with a complaint or request is still kept, until when, and what may be done about it.</summary>
/// <param name="OverOn">The day it was over; null while it is open.</param>
/// <param name="Rule">The rule in force on the day looked at.</param>
/// <param name="RemovedOn">The day the texts were removed; null where they are there.</param>
public sealed record TextKeeping(DateOnly? OverOn, KeepingRule? Rule, TextHold? Hold, DateOnly? RemovedOn)
{
    /// <summary>The last day on which they are kept; null where no day is known yet.</summary>
    public DateOnly? KeptUntil => Rule is null ? null : OverOn?.AddYears(Rule.Years);

    /// <param name="rules">Of every kind and day.</param>
    public static TextKeeping Of(KeptTexts texts, DateOnly? overOn, TextHold? hold, DateOnly? removedOn, IEnumerable<KeepingRule> rules, DateOnly asAt) =>
        new(overOn, rules.LastOrDefault(r => r.Texts == texts && r.From <= asAt && !(r.To < asAt)), hold, removedOn);

    public bool IsDue(DateOnly asAt) => !MayRemove(asAt).IsRefused;

    public string InWords(DateOnly asAt) => this switch
    {
        { RemovedOn: { } on } => $"Removed on {Sentences.Day(on)}",
        { Hold: { } hold } => $"Removal put off since {Sentences.Day(hold.On)}",
        { OverOn: null } => "Kept while it is open",
        { KeptUntil: { } until } => until < asAt ? $"Due for removal since {Sentences.Day(until.AddDays(1))}" : $"Kept until {Sentences.Day(until)}",
        _ => "No rule says how long it is kept",
    };

    public Outcome<TextKeeping> MayHold() => RemovedOn is { } on ? new TextsAreGone(on) : Hold is not null ? new RemovalIsPutOffAlready() : this;

    public Outcome<TextKeeping> MayRelease() => RemovedOn is { } on ? new TextsAreGone(on) : Hold is null ? new RemovalIsNotPutOff() : this;

    public Outcome<TextKeeping> MayRemove(DateOnly today) =>
        RemovedOn is { } on ? new TextsAreGone(on)
        : Hold is { } hold ? new RemovalIsPutOff(hold)
        : OverOn is null ? new NotOverYet()
        : KeptUntil is not { } until ? new NoRuleOfKeeping()
        : until >= today ? new KeptForLonger(until) : this;
}

public sealed record TextsAreGone(DateOnly On) : Refusal($"What was written was removed on {Sentences.Day(On)}, as its time was over. Nothing more can be done with it here.");

public sealed record RemovalIsPutOffAlready() : Refusal("Its removal is put off already.");

public sealed record RemovalIsNotPutOff() : Refusal("Its removal is not put off.");

public sealed record RemovalIsPutOff(TextHold Hold) : Refusal($"Its removal was put off on {Sentences.Day(Hold.On)}. The reason: {Hold.Reason.InWords().ToLowerInvariant()}. End that first.");

public sealed record NotOverYet() : Refusal("It is still open, so what was written is still needed.");

public sealed record NoRuleOfKeeping() : Refusal("No rule says on this day how long it is kept. It stays until one does.");

public sealed record KeptForLonger(DateOnly Until) : Refusal($"It is kept until {Sentences.Day(Until)}, and can be removed from the day after.");
