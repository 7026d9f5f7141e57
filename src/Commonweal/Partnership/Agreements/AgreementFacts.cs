using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>Reads heads-of-terms.json and agreements.json: agreements, their versions with exact text, what each version answers, and who approved it.</summary>
public sealed class AgreementFacts : IFactsReader
{
    private readonly Dictionary<(AgreementId, int Number), AgreementVersion> versions = [];
    private HashSet<int> heads = [];

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        versions.Clear();
        heads = await load.Context.Set<HeadOfTerms>().Select(h => h.Number).ToHashSetAsync(cancellation);
        foreach (var held in await load.Context.Set<Agreement>().AsNoTracking().Select(a => new { a.Slug, a.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        if (load.File("heads-of-terms.json") is { } headsFile)
        {
            ReadHeads(load, headsFile);
        }

        if (load.File("agreements.json") is { } file)
        {
            foreach (var fact in file.List("agreements"))
            {
                Read(load, fact);
            }

            file.LeaveAside("note");
            file.Done();
        }
    }

    private void ReadHeads(FactLoad load, Fact file)
    {
        foreach (var fact in file.List("heads"))
        {
            var head = new HeadOfTerms { Number = fact.Whole("number"), Title = fact.Text("title"), Asks = fact.Text("asks"), Provenance = fact.Provenance() };
            fact.Done();
            if (heads.Add(head.Number))
            {
                load.Rows.Add(head);
            }
            else
            {
                load.AlreadyHeld++;
            }
        }

        file.LeaveAside("note");
        file.Done();
    }

    private void Read(FactLoad load, Fact fact)
    {
        var slug = fact.SlugText("slug");
        var held = load.Find<AgreementId>(slug);
        var id = held ?? load.NewId<AgreementId>();
        load.Name(slug, id);
        var rows = new List<object>
        {
            new Agreement
            {
                Id = id,
                Slug = slug,
                Title = fact.Text("title"),
                Kind = fact.Choice<AgreementKind>("kind"),
                ParentId = fact.ReferenceOrNone<AgreementId>("parent"),
                Summary = fact.Text("summary"),
                Provenance = fact.Provenance(),
            },
        };
        var parties = Parties(load, fact);
        rows.AddRange(parties.Select(partner => new AgreementParty { AgreementId = id, PartnerId = partner }));
        rows.AddRange(fact.List("versions").SelectMany(version => Version(load, version, id)));
        rows.AddRange(fact.List("approvals").Select(approval => AgreementApprovalFacts.Read(load, approval, number => versions.GetValueOrDefault((id, number)), parties)));
        rows.AddRange(fact.List("signatures", isRequired: false).Select(signature => AgreementApprovalFacts.ReadSignature(load, signature, number => versions.GetValueOrDefault((id, number)))));
        fact.LeaveAside("signatureSlots", "signaturesNote", "signaturesSource", "steps");
        fact.Done();
        if (held is null)
        {
            load.Rows.AddRange(rows);
        }
        else
        {
            load.AlreadyHeld += rows.Count;
        }
    }

    private static HashSet<PartnerId> Parties(FactLoad load, Fact fact)
    {
        var parties = new HashSet<PartnerId>();
        foreach (var slug in fact.Words("parties"))
        {
            if (load.Find<PartnerId>(slug) is not { } partner)
            {
                fact.Error("parties", $"there is no partner '{slug}'");
            }
            else if (!parties.Add(partner))
            {
                fact.Error("parties", $"names '{slug}' twice");
            }
        }

        return parties;
    }

    private IEnumerable<object> Version(FactLoad load, Fact fact, AgreementId agreement)
    {
        var (text, provenance, published) = (ExactText.From(load.TextOf(fact, "text")), fact.Provenance(), fact.Date("publishedOn"));
        var version = new AgreementVersion
        {
            Id = load.NewId<AgreementVersionId>(),
            AgreementId = agreement,
            Number = fact.Whole("number"),
            Title = fact.Text("title"),
            Text = text.Text,
            Hash = text.Hash,
            PublishedOn = published,
            EffectiveFrom = fact.DateOrNone("effectiveFrom"),
            RefreshDue = fact.DateOrNone("refreshDue"),
            Expires = fact.DateOrNone("expires"),
            KnownFrom = load.KnownFrom(provenance, published),
            Provenance = provenance,
        };
        if (version.Expires < version.EffectiveFrom)
        {
            fact.Error("expires", "is before the agreement takes effect");
        }

        versions[(agreement, version.Number)] = version;
        var answers = Answers(fact, version.Id);
        fact.LeaveAside("state");
        fact.Done();
        return [version, .. answers];
    }

    private List<HeadAnswer> Answers(Fact version, AgreementVersionId id)
    {
        var answers = version.List("headsOfTerms").Select(fact =>
        {
            var answer = new HeadAnswer
            {
                AgreementVersionId = id,
                HeadNumber = fact.Whole("head"),
                Answer = fact.TextOrNone("answer"),
                Clause = fact.TextOrNone("clause"),
                Provenance = fact.Provenance(isRequired: false),
            };
            fact.Done();
            return answer;
        }).ToList();
        var missing = heads.Except(answers.Select(a => a.HeadNumber)).Order().ToList();
        if (missing.Count > 0)
        {
            version.Error("headsOfTerms", $"must answer every head of terms, or say null for \"not agreed yet\": {string.Join(", ", missing)} missing");
        }

        return answers;
    }
}
