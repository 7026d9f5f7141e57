using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Collaboration;

/// <summary>The partnership's team enters what was found of one form against one criterion (LAD-06). An earlier finding stays beside it.</summary>
public sealed class AppraiseForm(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<Appraisal>> ExecuteAsync(AlternativeForm form, AppraisalCriterion criterion, AppraisalAnswer meets, string finding, DateOnly on, Guid requestKey, CancellationToken cancellation)
    {
        var appraisal = new Appraisal
        {
            Form = form.Slug, Criterion = criterion.Slug, Meets = meets, Finding = finding, On = on, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => Appraisal.MayRecord(appraisal));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(appraisal);
        context.Act = new Act(standing.Actor, nameof(AppraiseForm), AppraiseModel.FormsPage, $"Appraised {form.Name} against “{criterion.Text}” on {on:d MMMM yyyy}: {meets}. {finding}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
