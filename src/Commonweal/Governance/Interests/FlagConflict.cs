using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Governance.Meetings;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Interests;

/// <summary>A flag with its fund and the meeting that hears of it, as far as they are known.</summary>
public sealed record FlagReading(ConflictFlag Flag, string Fund, string FundUrl, string Meeting, string MeetingUrl);

/// <summary>Flags conflicts of interest in pooled funds to senior managers, by the next agenda of the joint executive team (COI-01).</summary>
public sealed class FlagConflict(CommonwealContext context, TwoDates dates, ReadMeetings meetings, IKnowFunds funds, KeepAct keep, Standing standing) : ITellOfFund
{
    public const string ListAddress = "/governance/interests/flags";

    private const string JointExecutiveTeam = "joint-executive-team";

    public Task<IReadOnlyList<KnownFund>> FundsAsync(CancellationToken cancellation) => funds.ListAsync(cancellation);

    public async Task<IReadOnlyList<FlagReading>> ListAsync(CancellationToken cancellation)
    {
        var flags = await context.Set<ConflictFlag>().AsNoTracking().Where(f => f.On <= dates.AsAt).OrderByDescending(f => f.On).ThenByDescending(f => f.Id).ToListAsync(cancellation);
        var named = (await funds.ListAsync(cancellation)).ToDictionary(f => f.Slug);
        var titles = (await meetings.ListAsync(cancellation)).ToDictionary(m => m.Meeting.Slug);
        return
        [
            .. flags.Select(f => new FlagReading(
                f, named.GetValueOrDefault(f.Fund)?.Title ?? SlugText.InWords(f.Fund), named.GetValueOrDefault(f.Fund)?.Url ?? "", titles.GetValueOrDefault(f.Meeting)?.Meeting.Title ?? SlugText.InWords(f.Meeting), $"{MeetingReading.Address(f.Meeting)}#agenda")),
        ];
    }

    /// <summary>That one was flagged and where it is heard: whom it concerns stays with those at work in the partnership.</summary>
    public async Task<IReadOnlyList<FundNote>> NotesAsync(string fund, CancellationToken cancellation) =>
    [
        .. (await ListAsync(cancellation)).Where(f => f.Flag.Fund == fund)
            .Select(f => new FundNote($"A conflict of interest was flagged to the Joint Executive Team on {f.Flag.On:d MMMM yyyy}.", f.Meeting, f.MeetingUrl)),
    ];

    public async Task<Refusal?> ExecuteAsync(KnownFund fund, ConflictNature nature, string concerns, string words, Guid key, CancellationToken cancellation)
    {
        var next = (await meetings.ListAsync(cancellation)).Where(m => m.Body.Slug == JointExecutiveTeam && m.State is MeetingState.Planned or MeetingState.Published && m.Meeting.Day >= keep.Today).MinBy(m => m.Meeting.Day);
        var whole = next is null ? null : await meetings.FindAsync(next.Meeting.Slug, cancellation);
        if (ConflictFlag.MayFlag(fund.Title, fund.IsMine, whole is not null).Refusal is { } refusal)
        {
            return refusal;
        }

        var (meeting, isLate) = (whole!.Reading, whole.Reading.Published is not null);
        var item = new AgendaItem
        {
            Meeting = meeting.Meeting.Slug, Number = whole.Items.Count + 1, Title = $"A conflict of interest in the fund for {fund.Title.ToLowerInvariant()}", AskedFor = AskedFor.ConsiderAndGiveViews, LeadOfficer = standing.PersonName, IsLate = isLate,
            LateReason = isLate ? "A conflict of interest is heard at the next meeting, whenever it is flagged." : null, KnownFrom = keep.Now, Provenance = Provenance.OfAnAct(),
        };
        var flag = new ConflictFlag
        {
            Fund = fund.Slug, Nature = nature, Concerns = concerns, Words = words, By = $"{standing.PersonName}, {standing.Post}", On = keep.Today, Meeting = item.Meeting, Item = item.Number, KnownFrom = keep.Now,
        };
        return await keep.KeepAsync(
            AgendaRules.MayAdd(item, whole.Body.Body.Name, whole.Body.Body.Kind, meeting.State), kept => [kept, flag], "FlagConflict", ListAddress,
            $"Flagged a conflict of interest in {fund.Title} to {meeting.Meeting.Title}, item {item.Number}.", key, cancellation);
    }
}
