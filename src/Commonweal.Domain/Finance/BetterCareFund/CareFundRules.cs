using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.BetterCareFund;

/// <summary>When a plan may be entered as its next version, and when the board's signature of one is taken.</summary>
public static class CareFundRules
{
    /// <param name="after">The version that whoever enters it had before them; 0 where there was none.</param>
    public static Refusal? MayFollow(int after, int newest, bool isSame) => after != newest ? new CareFundMovedOn(newest) : isSame ? new NothingIsChanged(newest) : null;

    /// <summary>A board signs a plan that meets every rule, on a day that has come; it is the newest version that it signs.</summary>
    public static Refusal? MaySign(CareFundPlanVersion? version, IReadOnlyList<CareFundCheck> checks, DateOnly signedOn, DateOnly today) =>
        version is null ? new NothingToSign("plan")
        : checks.Any(c => !c.IsMet) ? new CareFundPlanNotReady([.. checks.Where(c => !c.IsMet)])
        : signedOn > today ? new SignedAhead(signedOn) : null;
}

public sealed record CareFundSignedAlready(int Number, DateOnly On) : Refusal($"That the board signed version {Number} on {Sentences.Day(On)} is entered already. A version is signed once; one that is changed since is signed anew.");

public sealed record NothingIsChanged(int Number) : Refusal($"This is what version {Number} says already. Nothing has been entered.");
