using Commonweal.Domain.Community.Equality;
using Commonweal.Governance.UpdatePapers;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Equality;

/// <summary>Tells an update what the register of assessments held on the day viewed.</summary>
public sealed class TellOfEquality(CommonwealContext context, TwoDates dates) : ITellOfEquality
{
    public async Task<IReadOnlyList<EqualityLine>> LinesAsync(CancellationToken cancellation)
    {
        var assessments = await context.Set<EqualityAssessment>().AsNoTracking().Where(a => a.AssessedOn <= dates.AsAt).OrderByDescending(a => a.AssessedOn).ThenBy(a => a.Slug).ToListAsync(cancellation);
        return [.. assessments.Select(a => new EqualityLine(
            a.Decision,
            $"{a.Title}{(a.IsMadeUp ? " (made up for the demonstration)" : "")}: {(a.Judgement == EqualityJudgement.Assessed ? "assessed" : "judged to need no assessment")} on {a.AssessedOn:d MMMM yyyy}. {a.Summary}"))];
    }
}
