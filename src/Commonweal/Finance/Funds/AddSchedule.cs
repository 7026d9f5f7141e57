using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Funds;

/// <param name="Persons">For whom and for what services, as the written agreement is to say.</param>
/// <param name="Decision">Where it was decided: body, day and minute.</param>
public sealed record ScheduleEntry(string Title, string Purpose, string Persons, string Decision);

/// <summary>A party to a section 75 framework adds a schedule for another group of people. It sets up nothing: what it lacks before it may go live is asked of it as of every fund.</summary>
public sealed class AddSchedule(CommonwealContext context, KeepAct acts, Standing standing)
{
    public Refusal? MayAdd(AgreementReading agreement) => SpeakingFor.AParty(agreement.Standings.Select(s => s.Partner.Id), standing.Speaker).Refusal;

    public async Task<Outcome<Fund>> ExecuteAsync(AgreementReading agreement, IReadOnlyList<Fund> funds, ScheduleEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var provenance = Provenance.OfAnAct($"Decided: {entry.Decision}");
        var slug = Slug.From(entry.Title);
        var fund = new Fund
        {
            Id = new FundId(Guid.CreateVersion7(acts.Now)), Slug = slug, Schedule = Schedules.Next(funds.Where(f => f.AgreementId == agreement.Agreement.Id).Select(f => f.Schedule)), Title = entry.Title, Purpose = entry.Purpose,
            AgreementId = agreement.Agreement.Id, Provenance = provenance,
        };
        var persons = new FundStatement { FundId = fund.Id, Kind = FundStatementKind.PersonsAndServices, Number = 1, Words = entry.Persons, From = acts.Today, KnownFrom = acts.Now, Provenance = provenance };
        Outcome<Fund> lawful = (MayAdd(agreement) ?? Schedules.MayAdd(entry.Title, funds.Select(f => f.Title))) is { } refusal ? refusal : fund;
        return await acts.KeepAsync(
            lawful, f => [f, persons], "AddSchedule", FundCase.Address(slug), $"Schedule {fund.Schedule}, {fund.Title}, was added to {agreement.Agreement.Title} as a draft. {entry.Decision}", requestKey, cancellation) is { } no ? no : fund;
    }

    public async Task<IReadOnlyList<Fund>> FundsAsync(CancellationToken cancellation) => await context.Set<Fund>().AsNoTracking().ToListAsync(cancellation);
}
