using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>What a body does for itself, and what nobody does for it.</summary>
internal static class OwnActs
{
    public static Outcome<Ground> Own(AgreementBook book, OwnAct act, DateOnly asAt)
    {
        var cautions = ImmutableArray.CreateBuilder<Caution>();
        if (act.Kind is { } kind)
        {
            foreach (var entry in book.About<RequiresNotice>(kind.ToString()))
            {
                var effect = (RequiresNotice)entry.Clause.Effect;
                if (entry.For(act.Partner, asAt) is not null && IsOver(effect, act))
                {
                    cautions.Add(new NoticeAsked(entry.Clause, effect.GivenTo));
                }
            }
        }

        if (book.Context.IsFederation(act.Partner))
        {
            cautions.Add(new FederationForItself(book.Context.NameOf(act.Partner)));
        }

        return new Ground(new OwnPower(act.Partner), cautions.DrainToImmutable());
    }

    /// <summary>Nothing is delegated (AGR-05): only the body to which the law gives a function carries it out.</summary>
    public static Outcome<Ground> Statutory(AgreementBook book, ExecuteStatutoryFunction act) =>
        act.DecidedIn is null && act.By == WhoActs.As(act.Of)
            ? new Ground(new OwnPower(act.Of), [])
            : new NothingIsDelegated(act.Function, book.Context.NameOf(act.Of), book.Context.BodyOf(act.Of));

    public static Outcome<Ground> Practice(AgreementBook book, BindPractice act) => new FederationBindsNoPractice(book.Context.NameOf(act.Federation), act.Practice);

    private static bool IsOver(RequiresNotice effect, OwnAct act) =>
        effect.ThresholdPence is not { } threshold || RequiresNotice.IsOver(threshold, act.CapitalPence, act.AnnualRevenuePence);
}
