using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Finance.OpenBook;

/// <summary>How far a partner's figures of a month have come.</summary>
public enum BookState
{
    Open,
    Submitted,
    Signed,
    Consolidated,
    Accepted,
    Locked,

    /// <summary>A version was submitted after one that was signed, and is not signed yet.</summary>
    Restating,
}

/// <summary>One version with its signature.</summary>
public sealed record BookVersion(BookReturn Return, BookSignature? Signature)
{
    /// <summary>The signature is of exactly these figures.</summary>
    public bool IsSigned => Signature is { } signed && signed.Hash == Return.Hash;
}

/// <summary>The life of a month: open, submitted, signed by somebody else, consolidated, accepted by the group, locked. What comes after a signature is a new version with its reason.</summary>
/// <param name="Versions">Of one partner, oldest first.</param>
/// <param name="Steps">Of the month, for all partners, oldest first.</param>
public sealed record MonthLife(Month Month, IReadOnlyList<BookVersion> Versions, IReadOnlyList<BookStep> Steps)
{
    public BookVersion? Newest => Versions.Count == 0 ? null : Versions[^1];

    public BookVersion? Signed => Versions.LastOrDefault(v => v.IsSigned);

    /// <summary>The first that was signed.</summary>
    public BookVersion? FirstReported => Versions.FirstOrDefault(v => v.IsSigned);

    public bool IsLocked => Has(BookStepKind.Locked);

    public BookState State => Newest is null ? BookState.Open
        : !Newest.IsSigned ? Signed is null ? BookState.Submitted : BookState.Restating
        : IsLocked && Counted(BookStepKind.Locked) ? BookState.Locked
        : Has(BookStepKind.Accepted) && Counted(BookStepKind.Accepted) ? BookState.Accepted
        : Counted(BookStepKind.Consolidated) ? BookState.Consolidated : BookState.Signed;

    /// <param name="person">Who sends them: whoever signs must be another, so what waits for a signature may be sent again, unchanged, by another hand.</param>
    public Refusal? MaySubmit(PartnerId partner, string partnerName, Speaker speaker, string person, DateOnly today, string hash, string? reason) =>
        SpendRules.MayEnter(partner, partnerName, speaker)
        ?? (Month.LastDay > today ? new BookMonthNotOver(Month)
            : Newest is { } newest && newest.Return.Hash == hash && (newest.IsSigned || newest.Return.By == person) ? new SameFigures(newest.Return.Number)
            : string.IsNullOrWhiteSpace(reason) ? ReasonAsked : null);

    /// <summary>Whether the next version changes what was signed, or a month that was locked.</summary>
    public bool NeedsReason => Signed is not null || IsLocked;

    /// <summary>That the next version needs its reason; null where it needs none.</summary>
    public Refusal? ReasonAsked => !NeedsReason ? null : Versions.Count == 0 ? new LateNeedsReason(Month) : new RestatementNeedsReason(Month, IsLocked);

    /// <summary>The first figures were sent after the month was locked: late, and no restatement. Those that were sent before and signed after it are neither.</summary>
    public bool IsFirstAfterLock => IsSignedAfterLock && Versions.Count > 0 && Steps.Any(s => s.Kind == BookStepKind.Locked && s.KnownFrom < Versions[0].Return.KnownFrom);

    /// <summary>Nothing had been signed when the month was locked.</summary>
    public bool IsSignedAfterLock => IsLocked && ReferenceEquals(Signed, FirstReported) && (Signed is null || !Counted(BookStepKind.Locked));

    /// <param name="seen">The hash of what whoever signs had before them.</param>
    public Refusal? MaySign(PartnerId partner, string partnerName, Speaker speaker, string person, string? seen) =>
        speaker.Partner != partner || speaker.Role != SpendRules.FinanceLead ? new OnlyFinanceLeadSigns(partnerName, speaker.InWords)
        : Newest is not { } newest ? new NothingToSign(Month)
        : newest.IsSigned ? new SignedAlready(newest.Signature!.On)
        : newest.Return.By == person ? new SignerPrepared()
        : seen is not null && seen != newest.Return.Hash ? new ChangedSinceSeen() : null;

    private bool Has(BookStepKind kind) => Steps.Any(s => s.Kind == kind);

    /// <summary>Whether the version that stands was signed before that was done.</summary>
    private bool Counted(BookStepKind kind) => Signed is { } signed && Steps.Any(s => s.Kind == kind && s.KnownFrom >= signed.Signature!.KnownFrom);
}

/// <summary>A month of all partners together.</summary>
/// <param name="Lives">One for each partner that takes part.</param>
public sealed record WholeMonth(Month Month, IReadOnlyList<MonthLife> Lives, IReadOnlyList<BookStep> Steps)
{
    public bool IsPartial => Lives.Any(l => l.Signed is null);

    public bool IsLocked => Is(BookStepKind.Locked);

    /// <summary>The last thing that was done with it; null where nothing was.</summary>
    public BookStep? Last => Steps.Count == 0 ? null : Steps.MaxBy(s => (s.Kind, s.Round));

    /// <summary>Whether every partner with lines had signed when something was done with the month, in a sentence.</summary>
    public string CompletenessAt(BookStep step)
    {
        var missing = Lives.Count(l => !l.Versions.Any(v => v.IsSigned && v.Signature!.KnownFrom <= step.KnownFrom));
        return missing == 0 ? "Every partner with lines had signed" : $"Partial: {missing} of {Lives.Count} partners had not signed";
    }

    public Refusal? May(BookStepKind kind, Speaker speaker) => SpeakingFor.ThePartnership(speaker).Refusal ?? kind switch
    {
        BookStepKind.Consolidated => Is(BookStepKind.Accepted) ? new AcceptedAlready(Month) : Lives.All(l => l.Signed is null) ? new NothingSignedYet(Month) : null,
        BookStepKind.Accepted => Is(BookStepKind.Accepted) ? new AcceptedAlready(Month) : !Is(BookStepKind.Consolidated) ? new NotConsolidated(Month) : SignedSince() ? new SignedSinceConsolidated(Month) : null,
        BookStepKind.Locked => Is(BookStepKind.Locked) ? new BookLockedAlready(Month) : !Is(BookStepKind.Accepted) ? new NotAccepted(Month) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <param name="meeting">The day of the group's meeting; null where none is named.</param>
    public Refusal? MayBeAcceptedOn(DateOnly? meeting) =>
        Steps.Where(s => s.Kind == BookStepKind.Consolidated).Max(s => (DateOnly?)s.On) is { } consolidated && meeting >= consolidated ? null : new NoMeetingSince(Month);

    private bool Is(BookStepKind kind) => Steps.Any(s => s.Kind == kind);

    private bool SignedSince()
    {
        var consolidated = Steps.Where(s => s.Kind == BookStepKind.Consolidated).Max(s => s.KnownFrom);
        return Lives.Any(l => l.Signed is { } signed && signed.Signature!.KnownFrom > consolidated);
    }
}

public sealed record BookMonthNotOver(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is not over. Send its figures when its last day has passed.");

public sealed record SameFigures(int Number) : Refusal($"These are the figures of version {Number}, to the penny and to the letter. Nothing has been recorded twice.");

public sealed record RestatementNeedsReason(Month Month, bool IsLocked) : Refusal($"{Month.FirstDay:MMMM yyyy} {(IsLocked ? "is locked" : "has been signed")}. Say why its figures are stated again: they stand beside the first ones, with your reason.");

public sealed record LateNeedsReason(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is locked, and you had sent nothing. Say why its figures come late: they are marked so, with your reason.");

public sealed record OnlyFinanceLeadSigns(string PartnerName, string ActingFor) : Refusal($"A month of {PartnerName} is signed by its finance lead, and you are acting for {ActingFor}.")
{
    public override string WhoCouldMend => $"The finance lead of {PartnerName}";
}

public sealed record NothingToSign(Month Month) : Refusal($"No figures of {Month.FirstDay:MMMM yyyy} have been sent yet. Send them first.");

public sealed record SignedAlready(DateOnly On) : Refusal($"These figures were signed on {Sentences.Day(On)} already.");

public sealed record SignerPrepared() : Refusal("You sent these figures yourself. They are signed by somebody else: another finance lead of your organisation. Where there is none, your recorder sends the same figures again, and you sign those.");

public sealed record ChangedSinceSeen() : Refusal("Another version was sent since you opened this page. Look through it before you sign.");

public sealed record AcceptedAlready(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} was accepted already. What has changed since is a restatement, which each partner makes for itself.");

public sealed record NothingSignedYet(Month Month) : Refusal($"No partner has signed its figures of {Month.FirstDay:MMMM yyyy} yet.");

public sealed record NotConsolidated(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} has not been consolidated yet. Do that first.");

public sealed record SignedSinceConsolidated(Month Month) : Refusal($"A partner has signed figures of {Month.FirstDay:MMMM yyyy} since they were consolidated. Consolidate them again, so that the group sees them.");

public sealed record NoMeetingSince(Month Month) : Refusal($"Only the Finance and Performance Group accepts a month, at a meeting. It has held none since {Month.FirstDay:MMMM yyyy} was consolidated.")
{
    public override string WhoCouldMend => "The group’s secretary, who records that the meeting was held";
}

public sealed record NotAccepted(Month Month) : Refusal($"The group has not accepted {Month.FirstDay:MMMM yyyy} yet.");

public sealed record BookLockedAlready(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is locked already.");
