using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Another's data: both the partner that holds it and the one that sees it must be bound by a clause for this purpose, role and class of data.</summary>
internal static class DataActs
{
    public static Outcome<Ground> View(AgreementBook book, ViewRecord act, DateOnly asAt) =>
        act.Viewer == act.Data.Holder
            ? new Ground(new OwnPower(act.Viewer), [])
            : ByClause(book, act.Data, act.Viewer, act.View, asAt);

    public static Outcome<Ground> Share(AgreementBook book, ShareData act, DateOnly asAt)
    {
        if (act.To == act.Data.Holder)
        {
            return new Ground(new OwnPower(act.To), []);
        }

        if (act.Statute is null)
        {
            return ByClause(book, act.Data, act.To, KindOfView.Ordinary, asAt);
        }

        return book.Context.StatuteOf(act.Statute) is { } statute && statute.Stands(asAt)
            ? new Ground(new StatuteBasis(statute), [])
            : new StatuteDoesNotStand(act.Statute, asAt);
    }

    private static Outcome<Ground> ByClause(AgreementBook book, DataAsked data, PartnerId receiver, KindOfView view, DateOnly asAt)
    {
        PartnerId[] both = [data.Holder, receiver];
        Refusal? why = null;
        var found = book.Find<SharesData>(
            data.Source,
            both,
            asAt,
            (entry, effect) =>
            {
                var whyNot = WhyNot(book, entry, effect, data, receiver);
                why = whyNot ?? why;
                return whyNot is null;
            },
            () => why ?? new NoClauseSharesData(data.Source, book.Context.NameOf(data.Holder)));
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var entry = found.Value;
        if (view == KindOfView.Emergency)
        {
            return Grounds.Of(book, [entry], both, asAt, quiet: false, new TimedAndReviewed());
        }

        return entry.Agreement.IsPastTerm(asAt) ? new SharingPastTerm(entry.Agreement) : Grounds.Of(book, [entry], both, asAt);
    }

    private static Refusal? WhyNot(AgreementBook book, BookEntry entry, SharesData effect, DataAsked data, PartnerId receiver)
    {
        if (effect.Purpose != data.Purpose || effect.NotFor.Contains(data.Purpose))
        {
            return new PurposeNotCovered(data.Purpose, data.Source, entry.Clause);
        }

        if (!Names(effect.FromPartners, entry, data.Holder) || !Names(effect.ToPartners, entry, receiver))
        {
            return new NotAmongThoseSharing(book.Context.NameOf(data.Holder), book.Context.NameOf(receiver), data.Source, entry.Clause);
        }

        if (!effect.Roles.Contains(data.Role))
        {
            return new RoleNotCovered(data.Role, data.Source, entry.Clause);
        }

        return !effect.DataClasses.Contains(data.DataClass) || effect.Exclusions.Contains(data.DataClass) || IsExcludedForRole(effect, data)
            ? new DataClassNotCovered(data.DataClass, data.Role, entry.Clause)
            : null;
    }

    private static bool Names(IReadOnlyList<PartnerId> named, BookEntry entry, PartnerId partner) => (named.Count > 0 ? named : entry.Agreement.Parties).Contains(partner);

    private static bool IsExcludedForRole(SharesData effect, DataAsked data)
    {
        foreach (var exclusion in effect.ByRole)
        {
            if (exclusion.Role == data.Role && exclusion.Excludes.Contains(data.DataClass))
            {
                return true;
            }
        }

        return false;
    }
}
