using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using FsCheck;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Partnership.Book.BookMaker;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>
/// No order of approvals, conditions, changes of text and withdrawals makes the book allow what not every needed partner has approved.
/// The book is compared, day by day, with a plain reading of the same history that shares no code with it.
/// </summary>
public sealed class ApprovalOrderLaws
{
    private const int Days = 12;

    private static readonly PartnerId[] Partners = [Council, Ccg, Trust];

    /// <summary>What can happen on a day. A text change is an approval of other words, or of the second version.</summary>
    private enum Happening
    {
        Approves,
        ApprovesOnCondition,
        MeetsCondition,
        ApprovesOtherWords,
        Withdraws,
        WasInError,
        Ends,
        ApprovesSecondVersion,
    }

    private sealed record Event(int Day, int Partner, Happening What);

    private static readonly Gen<Event[]> Histories =
        Gen.Choose(0, Days - 1).SelectMany(day => Gen.Choose(0, 2).SelectMany(partner => Gen.Elements(Enum.GetValues<Happening>()).Select(what => new Event(day, partner, what))))
            .ArrayOf()
            .Select(events => events.Take(14).ToArray());

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public void The_book_allows_exactly_what_every_needed_partner_has_approved_whatever_the_order() => Laws.Hold(Histories, history =>
    {
        var (book, bound) = (BookOf(history, shuffle: null), PlainReading.Bound(history));
        return Everywhere((day, needed) => Allows(book, day, needed) == needed.All(partner => bound[day][partner]));
    });

    [Fact]
    public void The_order_in_which_things_were_written_down_changes_nothing() => Laws.Hold(Histories.SelectMany(h => Gen.Choose(0, 1000).Select(seed => (h, seed))), given =>
    {
        var (straight, shuffled) = (BookOf(given.h, shuffle: null), BookOf(given.h, shuffle: given.seed));
        return Everywhere((day, needed) => Allows(straight, day, needed) == Allows(shuffled, day, needed));
    });

    private static bool Everywhere(Func<int, int[], bool> law) =>
        Enumerable.Range(0, Days).All(day => new int[][] { [0], [1], [0, 1], [1, 2], [0, 1, 2] }.All(needed => law(day, needed)));

    private static bool Allows(AgreementBook book, int day, int[] needed) =>
        !book.Permits(new AgreeInBody(WhoActs.As(Council), "board", [.. needed.Select(i => Partners[i])], "a course", "to try the law"), Begins.AddDays(day)).IsRefused;

    private static AgreementBook BookOf(Event[] history, int? shuffle)
    {
        var maker = new BookMaker();
        var first = maker.Agree("Working together", AgreementKind.Partnership, Partners, Begins.AddDays(2));
        var second = maker.Version(first.AgreementId, 2, Begins.AddDays(4), null);
        maker.Clause(first, "G1", new CreatesBody("board", "Advises."));
        foreach (var partner in Enumerable.Range(0, Partners.Length))
        {
            Write(maker, first, second, partner, [.. PlainReading.InOrder(history).Where(e => e.Partner == partner)]);
        }

        var sources = maker.Sources();
        if (shuffle is { } seed)
        {
            sources = sources with
            {
                Approvals = Shuffled(sources.Approvals, seed),
                FollowUps = Shuffled(sources.FollowUps, seed),
                Endings = Shuffled(sources.Endings, seed),
                Parties = Shuffled(sources.Parties, seed),
                Versions = Shuffled(sources.Versions, seed),
            };
        }

        return AgreementBook.From(sources);
    }

    private static void Write(BookMaker maker, AgreementVersion first, AgreementVersion second, int partner, Event[] events)
    {
        Approval? last = null;
        foreach (var (day, what) in events.Select(e => (Begins.AddDays(e.Day), e.What)))
        {
            switch (what)
            {
                case Happening.Approves:
                    last = maker.Approve(first, Partners[partner], day);
                    break;
                case Happening.ApprovesOnCondition:
                    last = maker.Approve(first, Partners[partner], day, condition: "the shares are agreed");
                    break;
                case Happening.ApprovesOtherWords:
                    last = maker.Approve(first, Partners[partner], day, hash: TextHash.Of("other words"));
                    break;
                case Happening.ApprovesSecondVersion:
                    maker.Approve(second, Partners[partner], day);
                    break;
                case Happening.Ends:
                    maker.End(first, Partners[partner], day);
                    break;
                default:
                    if (last is not null)
                    {
                        maker.Follow(last, KindOf(what), day);
                    }

                    break;
            }
        }
    }

    private static FollowUpKind KindOf(Happening what) => what switch
    {
        Happening.MeetsCondition => FollowUpKind.ConditionMet,
        Happening.Withdraws => FollowUpKind.Withdrawn,
        _ => FollowUpKind.EnteredInError,
    };

    private static List<T> Shuffled<T>(IReadOnlyList<T> rows, int seed) => [.. rows.OrderBy(row => Papers.Id($"{seed} {rows.ToList().IndexOf(row)}"))];

    /// <summary>The same rules as a secretary with a diary would apply them: go through the days, and keep for each partner what its last act was.</summary>
    private static class PlainReading
    {
        // One thing a day for each partner, so that the diary has an order.
        public static IEnumerable<Event> InOrder(Event[] history) => history.GroupBy(e => (e.Day, e.Partner)).Select(g => g.First()).OrderBy(e => e.Day).ThenBy(e => e.Partner);

        /// <summary>For each day, whom the first version binds. It takes effect on the third day, and the second version on the fifth.</summary>
        public static List<bool[]> Bound(Event[] history)
        {
            var diaries = Partners.Select(_ => new Diary()).ToArray();
            var (isReplaced, days) = (false, new List<bool[]>());
            var events = InOrder(history).ToList();
            for (var today = 0; today < Days; today++)
            {
                foreach (var happening in events.Where(e => e.Day == today))
                {
                    diaries[happening.Partner].Note(happening.What);
                }

                var bound = diaries.Where(d => d.Approves && !d.IsOver && today >= 2).ToList();
                isReplaced |= bound.Count > 0 && today >= 4 && bound.TrueForAll(d => d.ApprovesSecond);
                days.Add([.. diaries.Select(d => !isReplaced && bound.Contains(d))]);
                foreach (var diary in diaries)
                {
                    diary.IsOver |= diary.EndsTonight;
                }
            }

            return days;
        }

        private sealed class Diary
        {
            // Approvals of the first version so far: what each is worth now. One entered in error is as if it had never been.
            private readonly List<bool?> approvals = [];

            public bool Approves => approvals.LastOrDefault(a => a is not null) == true;

            public bool ApprovesSecond { get; private set; }

            public bool EndsTonight { get; private set; }

            public bool IsOver { get; set; }

            private bool isAwaitingCondition;
            private bool isWithdrawn;

            public void Note(Happening what)
            {
                switch (what)
                {
                    case Happening.Approves or Happening.ApprovesOnCondition or Happening.ApprovesOtherWords:
                        approvals.Add(what == Happening.Approves);
                        (isAwaitingCondition, isWithdrawn) = (what == Happening.ApprovesOnCondition, false);
                        break;
                    case Happening.MeetsCondition when isAwaitingCondition && !isWithdrawn && approvals[^1] is not null:
                        approvals[^1] = true;
                        break;
                    case Happening.Withdraws when approvals.Count > 0 && approvals[^1] is not null:
                        approvals[^1] = false;
                        isWithdrawn = true;
                        break;
                    case Happening.WasInError when approvals.Count > 0:
                        approvals[^1] = null;
                        break;
                    case Happening.ApprovesSecondVersion:
                        ApprovesSecond = true;
                        break;
                    case Happening.Ends:
                        EndsTonight = true;
                        break;
                }
            }
        }
    }
}
