using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

/// <summary>Reads posts.json: posts that serve several organisations, what each has granted, and secondments.</summary>
public sealed class JointPostFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var isNew = !await load.Context.Set<JointPost>().AnyAsync(cancellation);
        if (load.File("posts.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("posts").SelectMany(fact => Post(load, fact)).Concat(file.List("secondments", isRequired: false).Select(fact => Secondment(load, fact))).ToList();
        file.LeaveAside("note", "source", "savings", "savingsNote", "savingsSource");
        file.Done();
        var areTenuresHeld = await load.Context.Set<PostTenure>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation);
        load.Keep([.. rows.Where(row => row is PostTenure)], areTenuresHeld);
        load.Keep([.. rows.Where(row => row is not PostTenure)], !isNew);
    }

    private static List<object> Post(FactLoad load, Fact fact)
    {
        var post = new JointPost
        {
            Id = load.NewId<JointPostId>(),
            Slug = fact.SlugText("slug"),
            Title = fact.Text("title"),
            Kind = fact.TextOrNone("kind") is not null ? fact.Choice<JointPostKind>("kind") : fact.TextOrNone("fund") is null ? JointPostKind.Lead : JointPostKind.PooledFundManager,
            Services = fact.Words("services"),
            Fund = fact.TextOrNone("fund"),
            EmployerId = fact.ReferenceOrNone<PartnerId>("employer"),
            ReportsTo = fact.TextOrNone("reportsTo"),
            AgreementId = fact.ReferenceOrNone<AgreementId>("agreement"),
            Provenance = fact.Provenance(),
        };
        var grants = fact.List("grants").Select(grant => Grant(load, grant, post)).ToList();
        var awaited = fact.List("awaited", isRequired: false).Select(a => Awaited(a, post.Slug)).ToList();
        var tenure = Tenure(load, fact, post);
        fact.Done();
        foreach (var strange in post.Services.Where(slug => load.Find<ServiceId>(slug) is null))
        {
            fact.Error("services", $"there is no service '{strange}' in services.csv");
        }

        return [post, .. grants, .. awaited, .. tenure];
    }

    private static List<PostTenure> Tenure(FactLoad load, Fact fact, JointPost post)
    {
        if (!load.WithDemonstration)
        {
            fact.LeaveAside("holder", "holderFrom", "holderOurs");
            return [];
        }

        if (fact.ReferenceOrNone<PersonId>("holder") is not { } holder)
        {
            return [];
        }

        var (from, provenance) = (fact.Date("holderFrom"), new Provenance(null, fact.Text("holderOurs")));
        return [new PostTenure { Post = post.Slug, HolderId = holder, EmployerId = post.EmployerId, From = from, KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance }];
    }

    private static AuthorityGrant Grant(FactLoad load, Fact fact, JointPost post)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var grant = new AuthorityGrant
        {
            Id = load.NewId<AuthorityGrantId>(),
            Post = post.Slug,
            PartnerId = fact.Reference<PartnerId>("partner"),
            Services = fact.Words("services"),
            Fund = post.Fund,
            Actions = ClauseEffectFacts.Actions(fact),
            LimitPence = ClauseEffectFacts.Pence(fact, "limitPounds"),
            LimitOn = fact.TextOrNone("limitOn") is null ? LimitOn.EachAct : fact.Choice<LimitOn>("limitOn"),
            From = from,
            To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from),
            Provenance = provenance,
        };
        fact.Done();
        if (GrantRules.MayGrant(grant, post, [], []).Refusal is { } refusal)
        {
            fact.Error("partner", refusal.Sentence);
        }

        return grant;
    }

    private static AwaitedGrant Awaited(Fact fact, string post)
    {
        var awaited = new AwaitedGrant { Post = post, PartnerId = fact.Reference<PartnerId>("partner"), Provenance = fact.Provenance() };
        fact.Done();
        return awaited;
    }

    private static Secondment Secondment(FactLoad load, Fact fact)
    {
        var (from, provenance, recharge) = (fact.Date("from"), fact.Provenance(), fact.Object("recharge"));
        var secondment = new Secondment
        {
            Id = load.NewId<SecondmentId>(),
            Slug = fact.SlugText("slug"),
            Title = fact.Text("title"),
            LenderId = fact.Reference<PartnerId>("lentBy"),
            HostId = fact.Reference<PartnerId>("host"),
            WholeTimeHundredths = (int)(fact.Number("wholeTimeEquivalent") * 100),
            Terms = fact.Text("terms"),
            RechargeBasis = recharge?.Text("basis") ?? "",
            RechargePencePerQuarter = recharge is null ? null : ClauseEffectFacts.Pence(recharge, "poundsPerQuarter"),
            IsSynthetic = fact.Flag("synthetic"),
            From = from,
            To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from),
            Provenance = provenance,
        };
        recharge?.LeaveAside("synthetic");
        recharge?.Done();
        fact.Done();
        if (Domain.Partnership.Posts.Secondment.MayBegin(secondment).Refusal is { } refusal)
        {
            fact.Error("terms", refusal.Sentence);
        }

        return secondment;
    }
}
