using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Requests;

/// <summary>Reads information-requests.json: the times and exemptions of the law, and which partners must answer. No request comes from a file.</summary>
public sealed class RequestFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("information-requests.json", isRequired: false) is not { } file)
        {
            return;
        }

        var (law, exemptions, authorities) = (file.List("law").Select(Law).ToList(), file.List("exemptions").Select(Exemption).ToList(), file.List("authorities").SelectMany(Authorities).ToList());
        foreach (var (regime, limit) in Enum.GetValues<RequestRegime>().SelectMany(r => Enum.GetValues<RequestTimeLimit>().Select(l => (r, l))).Where(need => law.All(l => l.Regime != need.r || l.Limit != need.l)))
        {
            file.Error("law", $"says nothing of {regime}: {limit}, which every request needs");
        }

        file.LeaveAside("note");
        file.Done();
        load.Keep(law, await load.Context.Set<RequestLaw>().AnyAsync(cancellation));
        load.Keep(exemptions, await load.Context.Set<RequestExemption>().AnyAsync(cancellation));
        load.Keep(authorities, await load.Context.Set<PublicAuthority>().AnyAsync(cancellation));
    }

    private static RequestLaw Law(Fact fact)
    {
        var row = new RequestLaw
        {
            Regime = fact.Choice<RequestRegime>("regime"), Limit = fact.Choice<RequestTimeLimit>("limit"), WorkingDays = fact.Whole("workingDays"), Text = fact.Text("text"), Statute = fact.Text("statute"),
            NeedsLawyer = fact.Flag("needsLawyer"), From = fact.Date("from"), To = fact.DateOrNone("to"), Provenance = fact.Provenance(),
        };
        fact.Done();
        return row;
    }

    private static RequestExemption Exemption(Fact fact)
    {
        var row = new RequestExemption
        {
            Slug = fact.SlugText("slug"), Regime = fact.Choice<RequestRegime>("regime"), Name = fact.Text("name"), IsQualified = fact.Flag("isQualified"), Provenance = fact.Provenance(),
        };
        fact.Done();
        return row;
    }

    private static List<PublicAuthority> Authorities(Fact fact)
    {
        var (partners, answers, basis, needsLawyer) = (fact.References<PartnerId>("partners"), fact.Flag("answers"), fact.Text("basis"), fact.Flag("needsLawyer"));
        var provenance = fact.Provenance();
        fact.Done();
        return [.. partners.Select(p => new PublicAuthority { PartnerId = p, Answers = answers, Basis = basis, NeedsLawyer = needsLawyer, Provenance = provenance with { } })];
    }
}
