using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Meetings;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Decisions;

/// <summary>Asks the forum whether it agrees a text, and closes the asking. What comes of it is a course agreed, and not an act.</summary>
public sealed class CallForum(KeepAct acts, PrepareDecision prepare, TheBook theBook, ReadBodies bodies, ReadPartners partners, ReadMeetings meetings)
{
    /// <summary>Who is out of the count by what is registered, before anybody adds to it: organisations, and single seats.</summary>
    public async Task<IReadOnlyList<string>> ConflictsAsync(DecisionCase matter, CancellationToken cancellation) => matter.Forum is not { } forum ? [] :
        [.. ClassConflicts.Providers(matter.Reading, await SeatsAsync(forum.Slug, cancellation)).Values, .. ClassConflicts.Members(matter.Reading, forum.Slug).Values];

    /// <param name="added">Why a partner is out of the count for this matter, beyond what is registered.</param>
    /// <param name="meeting">The meeting at which it is asked; null where it is asked in writing.</param>
    /// <param name="isHidden">Whether nobody is to see a view until it is closed.</param>
    public async Task<Refusal?> OpenAsync(DecisionCase matter, IReadOnlyDictionary<PartnerId, string> added, string? meeting, bool isHidden, Guid key, CancellationToken cancellation)
    {
        if (matter.Forum is not { } forum)
        {
            return new NoForumToAsk();
        }

        if (meeting is not null && (await SittingAsync(meeting, cancellation) is not { } sitting ? new NoSuchMeeting() : Sitting.MayAskAt(sitting.Meeting, sitting.State, forum.Slug, acts.Today).Refusal) is { } elsewhere)
        {
            return elsewhere;
        }

        var id = acts.NewId<ForumCallId>();
        var statuses = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Status?.Status);
        var seats = await SeatsAsync(forum.Slug, cancellation);
        var conflicts = ClassConflicts.Providers(matter.Reading, seats).Concat(added).DistinctBy(c => c.Key).ToDictionary();
        var electors = Electorate.Of(id, seats, acts.Today, p => statuses.GetValueOrDefault(p), matter.Reading.Setting.TermsOf(forum.Slug, acts.Today)?.CountsPartnersOnly ?? true, conflicts, acts.Now, ClassConflicts.Members(matter.Reading, forum.Slug));
        var mine = MayAsk(matter, forum, meeting is null, isHidden);
        if (mine.Refusal is { } refusal)
        {
            return refusal;
        }

        var by = matter.Decision.ProposedBy ?? electors.FirstOrDefault(e => e.Right == ElectorRight.MayGiveView)?.PartnerId;
        var act = new AgreeInBody(new WhoActs(by, null), forum.Slug, [.. electors.Where(e => e.Right == ElectorRight.MayGiveView).Select(e => e.PartnerId).Distinct()], matter.Decision.Title, matter.Decision.Question);
        var permission = (await theBook.NowAsync(cancellation)).Permits(act, acts.Today);
        if (permission.Refusal is { } notAllowed)
        {
            return notAllowed;
        }

        var call = new ForumCall
        {
            Id = id, DecisionId = matter.Decision.Id, Number = matter.Reading.History.Calls.Count + 1, Hash = matter.Reading.Text?.Hash ?? default, On = acts.Today, Meeting = meeting, IsHidden = isHidden, TermsNumber = mine.Value.Number, Voting = mine.Value.Voting,
            Basis = permission.Value.Basis.InWords, Cautions = permission.Value.Cautions.IsEmpty ? null : string.Join(" ", permission.Value.Cautions.Select(c => c.Sentence)), KnownFrom = acts.Now,
        };
        var lawful = DecisionRules.MayCall(matter.Reading, permission.Value, forum.Kind, electors, call);
        return await acts.KeepAsync(
            lawful, kept => [kept, .. electors], "CallForum", matter.Url, $"{matter.Decision.Title}: the {forum.Name} is asked whether it agrees text {matter.Reading.Text?.Number}; what allows it: {call.Basis}.", key, cancellation);
    }

    private Outcome<TermsOfReference> MayAsk(DecisionCase matter, Body forum, bool isInWriting, bool isHidden) => prepare.MayPrepare(matter)
        .Then(_ => matter.Reading.Setting.TermsOf(forum.Slug, acts.Today) is { } held ? held : (Outcome<TermsOfReference>)new ForumWithoutTerms(forum.Name))
        .Then(terms => isInWriting ? Sitting.MayAskInWriting(terms, forum.Name) : terms)
        .Then(terms => isHidden ? Sitting.MayHideViews(terms, forum.Name) : terms);

    public async Task<Refusal?> CloseAsync(DecisionCase matter, CallReading call, Guid key, CancellationToken cancellation)
    {
        var sitting = call.Call.Meeting is { } meeting ? await SittingAsync(meeting, cancellation) : null;
        var lawful = prepare.MayPrepare(matter).Then(_ => DecisionRules.MayClose(matter.Reading, call.Call.Id, acts.Now, sitting));
        var result = lawful.IsRefused ? "" : lawful.Value.IsAgreed ? "agreed" : "not agreed";
        return await acts.KeepAsync(lawful, kept => [kept], "CloseCall", matter.Url, $"{matter.Decision.Title}: closed, {result}. {(lawful.IsRefused ? "" : lawful.Value.Words)}", key, cancellation);
    }

    private async Task<IReadOnlyList<Membership>> SeatsAsync(string forum, CancellationToken cancellation) => [.. (await bodies.SeatsOfAsync(forum, cancellation)).Select(s => s.Seat)];

    private async Task<Sitting?> SittingAsync(string meeting, CancellationToken cancellation) =>
        await meetings.FindAsync(meeting, cancellation) is { } held ? new Sitting(held.Reading.Meeting, held.Reading.State, held.Counting, held.Sitters, held.Present) : null;
}

public sealed record NoSuchMeeting() : Refusal("Choose one of the meetings in the list, or ask in writing.");

public sealed record NoForumToAsk() : Refusal("This matter is decided by the sovereign bodies alone: no forum is asked.");

public sealed record ForumWithoutTerms(string Name) : Refusal($"The {Name} has no terms of reference in force, so nobody could say when it agrees.")
{
    public override string RestsOn => "S0:423";

    public override string WhoCouldMend => "The partnership's own team, by entering its terms";
}
