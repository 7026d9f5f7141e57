using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>A plan as its partner enters it.</summary>
/// <param name="Where">Where it can be read.</param>
public sealed record PlanEntry(PartnerOrganisation Partner, PlanKind Kind, string Name, PlanSharing Shared, DateOnly? From, DateOnly? To, string Where);

/// <summary>A partner enters its own plan and its numbered priorities, and changes what is said of them (COM-08, COM-14). Their history is the audit.</summary>
public sealed class EnterPlan(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<PartnerPlan>> ExecuteAsync(PlanEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var plans = context.Set<PartnerPlan>().AsNoTracking();
        var plan = new PartnerPlan
        {
            Id = PlanId.From(Guid.CreateVersion7(time.GetUtcNow())), Slug = await plans.Select(p => p.Slug).FreeSlugAsync($"{entry.Partner.Slug} {entry.Name}", cancellation), PartnerId = entry.Partner.Id,
            Kind = entry.Kind, Name = entry.Name, Shared = entry.Shared, From = entry.From, To = entry.To, Provenance = Provenance.OfAnAct(entry.Where),
        };
        var held = await plans.ToListAsync(cancellation);
        var lawful = SpeakingFor.APartner(entry.Partner.Id, entry.Partner.ShortName, standing.Speaker).Then(_ => PartnerPlan.MayEnter(plan, held));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(plan);
        context.Act = new Act(standing.Actor, nameof(EnterPlan), $"{PlanRow.ListAddress}/{plan.Slug}", $"{entry.Partner.Name} entered its plan “{plan.Name}”. {entry.Where}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return plan;
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved since the form was opened.</exception>
    public async Task<Outcome<PlanRow>> ChangeAsync(PlanRow row, string name, PlanSharing shared, int version, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = MaySpeak(row);
        if (lawful.IsRefused)
        {
            return lawful;
        }

        var plan = await context.Set<PartnerPlan>().SingleAsync(p => p.Id == row.Plan.Id, cancellation);
        context.Entry(plan).Property(p => p.Version).OriginalValue = version;
        (plan.Name, plan.Shared, plan.Version) = (name, shared, version + 1);
        context.Act = new Act(standing.Actor, "ChangePlan", row.Url, $"Changed what is said of the plan “{name}” of {row.Partner.Name}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return row;
    }

    public async Task<Outcome<PlanRow>> AddPriorityAsync(PlanRow row, int number, string text, Guid requestKey, CancellationToken cancellation)
    {
        var priority = new PlanPriority
        {
            Slug = await context.Set<PlanPriority>().Select(p => p.Slug).FreeSlugAsync($"{row.Plan.Slug}-{number}", cancellation), PlanId = row.Plan.Id, Number = number, Text = text, Provenance = Provenance.OfAnAct(),
        };
        var lawful = MaySpeak(row).Then(_ => PlanPriority.MayEnter(priority, row.Priorities)).Then(_ => Outcome.Of(row));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(priority);
        context.Act = new Act(standing.Actor, "AddPriority", row.Url, $"{row.Partner.Name}, {row.Plan.Name}: priority {number} is “{text}”.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved since the form was opened.</exception>
    public async Task<Outcome<PlanRow>> ChangePriorityAsync(PlanRow row, PlanPriority priority, string text, int version, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = MaySpeak(row);
        if (lawful.IsRefused)
        {
            return lawful;
        }

        var saved = await context.Set<PlanPriority>().SingleAsync(p => p.Slug == priority.Slug, cancellation);
        context.Entry(saved).Property(p => p.Version).OriginalValue = version;
        (saved.Text, saved.Version) = (text, version + 1);
        context.Act = new Act(standing.Actor, "ChangePriority", row.Url, $"{row.Partner.Name}, {row.Plan.Name}: priority {priority.Number} now reads “{text}”.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    private Outcome<PlanRow> MaySpeak(PlanRow row) => SpeakingFor.APartner(row.Partner.Id, row.Partner.ShortName, standing.Speaker).Then(_ => Outcome.Of(row));
}
