using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.People;
using Commonweal.Partnership.People;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Bodies;

/// <summary>The roles that can sit on a body.</summary>
public static class SeatRoles
{
    public static async Task<IReadOnlyList<Choice>> AllAsync(ReadPeople people, CancellationToken cancellation)
    {
        var roles = (await people.RolesAsync(cancellation)).Where(r => !PostRules.IsOfThePartnership(r.Slug)).Select(r => new Choice(r.Slug, r.Title));
        return InOrder(roles.Concat(BodyWatch.StatutorySeats.Append("resident").Select(Named)));
    }

    /// <summary>Those that have a vote on the body; all, where nobody sits on it yet.</summary>
    public static IReadOnlyList<Choice> OfBody(IReadOnlyList<Choice> all, IReadOnlyCollection<Membership> seats)
    {
        var sitting = seats.Where(s => s.Vote == VoteRight.Votes).Select(s => s.Role).ToHashSet();
        return seats.Count == 0 ? all : InOrder(all.Concat(sitting.Select(Named)).Where(r => sitting.Contains(r.Value)));
    }

    // A slug holds no apostrophe.
    private static Choice Named(string role) => new(role, SlugText.InWords(role).Replace("childrens", "children’s", StringComparison.Ordinal));

    private static IReadOnlyList<Choice> InOrder(IEnumerable<Choice> roles) => [.. roles.DistinctBy(r => r.Value).OrderBy(r => r.Text, StringComparer.CurrentCulture)];
}
