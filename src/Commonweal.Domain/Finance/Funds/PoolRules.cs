using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What the law asks of an organisation that would be a partner in a pool.</summary>
public enum PartnerInLaw
{
    LocalAuthority,
    ClinicalCommissioningGroup,
    NhsTrust,

    /// <summary>A company, a federation, a charity: it may be paid from a pool, and never puts money into it as a partner.</summary>
    NotPrescribed,
}

public sealed record PoolPartner(string Partner, PartnerInLaw Is);

/// <summary>What SI 2000/617 asks before a pool may begin (F-L1 to F-L6).</summary>
public static class PoolRules
{
    /// <summary>Who may be partners: at least one NHS body and one local authority, prescribed bodies only, a trust with the consent of those who commission it, and the host one of them.</summary>
    public static Outcome<IReadOnlyList<PoolPartner>> MayOpen(IReadOnlyList<PoolPartner> partners, IEnumerable<string> commissioners, IReadOnlyCollection<string> consents, string? host)
    {
        string[] strangers = [.. partners.Where(p => p.Is == PartnerInLaw.NotPrescribed).Select(p => p.Partner)];
        string[] unasked = partners.Any(p => p.Is == PartnerInLaw.NhsTrust) ? [.. commissioners.Where(c => !consents.Contains(c))] : [];
        return strangers.Length > 0 ? new NotAPrescribedBody(strangers)
            : !partners.Any(p => p.Is is PartnerInLaw.ClinicalCommissioningGroup or PartnerInLaw.NhsTrust) ? new NoNhsBody()
            : partners.All(p => p.Is != PartnerInLaw.LocalAuthority) ? new NoLocalAuthority()
            : unasked.Length > 0 ? new TrustNeedsConsent(unasked)
            : host is not null && partners.All(p => p.Partner != host) ? new HostIsNoPartner(host)
            : Outcome.Of(partners);
    }

    /// <summary>Whether a pool may begin: everything its written agreement must say is there, and the pool manager is an officer of the host.</summary>
    /// <param name="required">In the order in which what is missing is named.</param>
    public static Outcome<string> MayBegin(IEnumerable<string> required, IReadOnlyCollection<string> present, string? host, string? managersEmployer)
    {
        string[] missing = [.. required.Where(r => !present.Contains(r))];
        return missing.Length > 0 ? new ParticularsMissing(missing)
            : host is null || managersEmployer != host ? new PoolManagerNotOfTheHost(host ?? "the host")
            : host;
    }
}

public sealed record NotAPrescribedBody(IReadOnlyList<string> Partners) : Refusal($"{Sentences.List(Partners)} {(Partners.Count == 1 ? "is" : "are")} not among the bodies that the law lets into a pool. A provider may be paid from one.")
{
    public override string RestsOn => "SI 2000/617, regulation 3";
}

public sealed record NoNhsBody() : Refusal("A pool needs at least one NHS body among its partners.")
{
    public override string RestsOn => "SI 2000/617, regulation 2";
}

public sealed record NoLocalAuthority() : Refusal("A pool needs at least one local authority among its partners.")
{
    public override string RestsOn => "SI 2000/617, regulation 2";
}

public sealed record TrustNeedsConsent(IReadOnlyList<string> Missing) : Refusal($"An NHS trust takes part with the consent of each commissioner it has a contract with, and {Sentences.List(Missing)} {(Missing.Count == 1 ? "has" : "have")} not consented.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(2)";

    public override string WhoCouldMend => Sentences.List(Missing);
}

public sealed record HostIsNoPartner(string Host) : Refusal($"The host is one of the partners, and {Host} is not.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(4)";
}

public sealed record ParticularsMissing(IReadOnlyList<string> Missing) : Refusal($"The written agreement does not yet say: {Sentences.List([.. Missing.Select(m => m.Replace('_', ' '))])}.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(3); S3:222-229";
}

public sealed record PoolManagerNotOfTheHost(string Host) : Refusal($"The pool manager is an officer of {Host}, and this one is not.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(5)";

    public override string WhoCouldMend => Host;
}
