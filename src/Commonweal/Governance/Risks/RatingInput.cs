using Commonweal.Domain.Governance.Risks;

namespace Commonweal.Governance.Risks;

/// <summary>A rating as it is typed.</summary>
public sealed class RatingInput
{
    public int? LikelihoodBefore { get; set; }

    public int? ImpactBefore { get; set; }

    public int? LikelihoodAfter { get; set; }

    public int? ImpactAfter { get; set; }

    public DateOnly? ReviewBy { get; set; }

    public RiskRating Before => new(LikelihoodBefore ?? 0, ImpactBefore ?? 0);

    public RiskRating After => new(LikelihoodAfter ?? 0, ImpactAfter ?? 0);

    /// <summary>What is missing, by its field.</summary>
    public IEnumerable<(string Field, string Error)> Missing()
    {
        if (LikelihoodBefore is null)
        {
            yield return (nameof(LikelihoodBefore), "Choose how likely it is if nothing is done");
        }

        if (ImpactBefore is null)
        {
            yield return (nameof(ImpactBefore), "Choose how bad it would be if nothing is done");
        }

        if (LikelihoodAfter is null)
        {
            yield return (nameof(LikelihoodAfter), "Choose how likely it is with what is done");
        }

        if (ImpactAfter is null)
        {
            yield return (nameof(ImpactAfter), "Choose how bad it would be with what is done");
        }

        if (ReviewBy is null)
        {
            yield return (nameof(ReviewBy), "Enter the day by which it is looked at again");
        }
    }
}
