using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Governance.Law;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

/// <summary>What is entered of new terms.</summary>
/// <param name="AgreedAt">Where and when they were agreed, as minuted.</param>
public sealed record TermsEntry(
    QuorumRule Quorum, bool CountsPartnersOnly, VotingRule Voting, ClearDays? Notice, PublicationRule Publication, int? SharingDays, bool AllowsWrittenDecisions, bool AllowsHiddenViews, DateOnly From, string AgreedAt);

/// <summary>Sets how a body works from a day; the earlier terms end the day before and stay on record (BRD-18). What was entered in error is corrected by another text from the same day.</summary>
public sealed class SetTerms(CommonwealContext context, Standing standing, ReadLaw law, TimeProvider time)
{
    private const string Agreed = "Agreed: ";

    /// <summary>Where and when terms were agreed, where that was entered here.</summary>
    public static string? AgreedAt(TermsOfReference terms) => terms.Provenance.Note is { } note && note.StartsWith(Agreed, StringComparison.Ordinal) ? note[Agreed.Length..] : null;

    public async Task<Outcome<TermsOfReference>> ExecuteAsync(BodyPageReading body, TermsEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var (current, terms, rules) = (body.AllTerms is [.., var last] ? last : null, Terms(body, entry, null, null, null), await law.AllAsync(cancellation));
        var lawful = May(body).Then(_ => BodyRules.MaySetTerms(terms, body.Reading.Body.Kind, current, rules, body.SeatsOn(terms.From)));
        object[] rows = current is null ? [terms] : [Ended(current, terms.From.AddDays(-1), terms.KnownFrom), terms];
        return await SaveAsync(
            body, lawful, current, rows, "SetTerms", $"Terms {terms.Number} of the {body.Reading.Body.Name} hold from {terms.From:d MMMM yyyy}. Quorum: {terms.Quorum.InWords}. {Agreed}{entry.AgreedAt}", requestKey, cancellation);
    }

    /// <param name="wrong">The text that was entered in error, which holds for the same days.</param>
    public async Task<Outcome<TermsOfReference>> CorrectAsync(BodyPageReading body, TermsOfReference wrong, TermsEntry entry, string why, Guid requestKey, CancellationToken cancellation)
    {
        var (terms, rules) = (Terms(body, entry, wrong.To, wrong.Number, why), await law.AllAsync(cancellation));
        var lawful = May(body).Then(_ => BodyRules.MayCorrectTerms(terms, wrong, body.Reading.Body.Kind, rules, body.SeatsOn(terms.From)));
        return await SaveAsync(
            body, lawful, wrong, [terms], "CorrectTerms", $"Terms {wrong.Number} of the {body.Reading.Body.Name} were wrong, and are corrected by terms {terms.Number}: {why}", requestKey, cancellation);
    }

    private Outcome<Domain.Partnership.People.Speaker> May(BodyPageReading body) => BodyRules.MayEnterFor(body.Reading.Body, body.Reading.Of, standing.Speaker);

    private TermsOfReference Terms(BodyPageReading body, TermsEntry entry, DateOnly? to, int? corrects, string? why) => new()
    {
        Body = body.Reading.Body.Slug, Number = body.AllTerms.Select(t => t.Number).DefaultIfEmpty().Max() + 1, Quorum = entry.Quorum, CountsPartnersOnly = entry.CountsPartnersOnly, Voting = entry.Voting, Notice = entry.Notice,
        Publication = entry.Publication, SharingDays = entry.SharingDays, AllowsWrittenDecisions = entry.AllowsWrittenDecisions, AllowsHiddenViews = entry.AllowsHiddenViews, Corrects = corrects, Why = why,
        From = entry.From, To = to, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct($"{Agreed}{entry.AgreedAt}"),
    };

    private async Task<Outcome<TermsOfReference>> SaveAsync(
        BodyPageReading body, Outcome<TermsOfReference> lawful, TermsOfReference? superseded, IReadOnlyList<object> rows, string verb, string sentence, Guid requestKey, CancellationToken cancellation)
    {
        if (lawful.IsRefused)
        {
            return lawful;
        }

        if (superseded is not null)
        {
            var held = await context.Set<TermsOfReference>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).SingleAsync(t => t.Id == superseded.Id, cancellation);
            held.SupersededAt = lawful.Value.KnownFrom;
        }

        context.AddRange(rows);
        context.Act = new Act(standing.Actor, verb, body.Reading.Url, sentence.Length <= 900 ? sentence : sentence[..899] + "…", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    private static TermsOfReference Ended(TermsOfReference held, DateOnly lastDay, DateTime now) => new()
    {
        Body = held.Body, Number = held.Number, Quorum = held.Quorum, CountsPartnersOnly = held.CountsPartnersOnly, Voting = held.Voting, Notice = held.Notice, Publication = held.Publication,
        SharingDays = held.SharingDays, AllowsWrittenDecisions = held.AllowsWrittenDecisions, AllowsHiddenViews = held.AllowsHiddenViews, Corrects = held.Corrects, Why = held.Why,
        From = held.From, To = lastDay, KnownFrom = now, Provenance = held.Provenance with { },
    };
}
