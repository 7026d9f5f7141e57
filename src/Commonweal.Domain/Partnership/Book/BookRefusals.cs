using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>A clause would allow it, but does not bind every partner needed.</summary>
public sealed record ClauseNotInForce(Clause Clause, AgreementOfClause Agreement, ImmutableArray<Missing> Missing)
    : Refusal(string.Join(" ", Missing.Select(m => m.Sentence).Distinct()))
{
    public override string RestsOn => $"Clause {Clause.Reference} of {Agreement.InWords}";

    public override string? WhoCouldMend => Missing.Select(m => m.WhoCouldMend).OfType<string>().Distinct().ToList() is { Count: > 0 } bodies ? Sentences.List(bodies) : null;
}

public sealed record NothingIsDelegated(string Function, string Partner, string? Body)
    : Refusal($"The partnership asks for no delegated powers: {Function} is for {Partner} to decide itself, and a decision taken together cannot stand in for it.")
{
    public override string RestsOn => "SCOPE.1 (S1:92); 6.18 (S3:167)";

    public override string? WhoCouldMend => Body;
}

public sealed record FederationBindsNoPractice(string Federation, string Practice)
    : Refusal($"{Federation} agrees things as an organisation and not for its member practices, so {Practice} is not bound. The practice could agree itself.")
{
    public override string RestsOn => "S4:45";

    public override string WhoCouldMend => Practice;
}

public sealed record ActsForNobody() : Refusal("An act for others names at least one partner that it is for.");

public sealed record NoClausePoolsFund(string Fund)
    : Refusal($"No clause of any agreement pools the fund {Sentences.Plain(Fund)}. Its contributors could agree a schedule for it.")
{
    public override string RestsOn => "NHS Act 2006 s.75; S3:221";

    public override string WhoCouldMend => "The contributors' own deciding bodies";
}

public sealed record FundHasNoLead(string Fund, Clause Clause, string Contributors)
    : Refusal($"The schedule for {Sentences.Plain(Fund)} is not live: nobody leads it. {Contributors} could name a lead.")
{
    public override string RestsOn => $"Clause {Clause.Reference} ({Clause.Provenance.Source ?? "our choice"})";

    public override string WhoCouldMend => Contributors;
}

public sealed record FundNotPooled(string Fund, BudgetState State, Clause Clause, AgreementOfClause Agreement)
    : Refusal($"The money for {Sentences.Plain(Fund)} is {State.ToString().ToLowerInvariant()} and not pooled on that day: each body still spends its own.")
{
    public override string RestsOn => $"Clause {Clause.Reference} of {Agreement.InWords}";

    public override string WhoCouldMend => "The contributors, by the date or the decision that pools it";
}

public sealed record NotLeadOrHost(string Fund, string? Lead, string? Host, Clause Clause)
    : Refusal((Lead, Host) switch
    {
        (null, null) => $"Nobody is named to handle the fund {Sentences.Plain(Fund)}: it has neither lead nor host.",
        (null, _) => $"The fund {Sentences.Plain(Fund)} is handled by its host, {Host}, or by a post its contributors have granted authority to.",
        (_, null) => $"The fund {Sentences.Plain(Fund)} is handled by its lead, {Lead}, or by a post its contributors have granted authority to.",
        _ when Lead == Host => $"The fund {Sentences.Plain(Fund)} is handled by its lead and host, {Lead}, or by a post its contributors have granted authority to.",
        _ => $"The fund {Sentences.Plain(Fund)} is handled by its lead, {Lead}, its host, {Host}, or a post its contributors have granted authority to.",
    })
{
    public override string RestsOn => $"Clause {Clause.Reference}";

    public override string? WhoCouldMend => Lead ?? Host;
}

public sealed record NotAContributor(string Partner, string Fund) : Refusal($"{Partner} does not contribute to the fund {Sentences.Plain(Fund)}, so nobody commissions from it for {Partner}.");

public sealed record NewCommitmentPastTerm(AgreementOfClause Agreement)
    : Refusal($"The term of {Agreement.InWords} passed on {Agreement.Expires:d MMMM yyyy}: no new commitment may be made from the pool. What is already arranged is still paid.")
{
    public override string RestsOn => "S1:98";

    public override string WhoCouldMend => "The parties' own deciding bodies, by approving a refreshed text";
}

public sealed record ArrangedLater(DateOnly ArrangedOn)
    : Refusal($"It is arranged only on {ArrangedOn:d MMMM yyyy}, which is after the day asked about, so nothing is yet to be paid.");

public sealed record NoClauseSharesRisk(string Fund, RiskCover Of)
    : Refusal($"No clause says how {Of.InWords()} of the fund {Sentences.Plain(Fund)} is shared. The contributors could agree one.")
{
    public override string RestsOn => "6.13 (S3:146)";

    public override string WhoCouldMend => "The contributors' own deciding bodies";
}

public sealed record NoClauseGrantsAuthority(string Post, string Subject, LeadActions Action, string Partner)
    : Refusal($"No clause lets {Partner} grant the post {Post} authority to {Action.InWords()} on {Sentences.Plain(Subject)}. An agreement on the post could.")
{
    public override string RestsOn => "S1:171; S0:196";

    public override string WhoCouldMend => $"{Partner}'s own deciding body";
}

public sealed record NotGranted(string Partner, string Post, string Subject, LeadActions Action, string ItsBody, string? Body)
    : Refusal($"{Partner} has not granted the post {Post} authority to {Action.InWords()} on {Sentences.Plain(Subject)}; {ItsBody} could.")
{
    public override string RestsOn => "S4:96; S0:196";

    public override string? WhoCouldMend => Body;
}

public sealed record BeyondLimit(string Post, long LimitPence, string Partner, bool IsVirement, string? ReportsTo)
    : Refusal(IsVirement
        ? $"The post {Post} may move up to {Sentences.Pounds(LimitPence)} between lines of the fund in a year for {Partner}, and this would be more."
        : $"The post {Post} may spend up to {Sentences.Pounds(LimitPence)} in one act for {Partner}, and this is more.")
{
    public override string RestsOn => "S3:185; S0:196";

    public override string WhoCouldMend => ReportsTo is { } body ? Sentences.Plain(body) : Partner;
}

public sealed record NoClauseSharesData(string Source, string Holder)
    : Refusal($"No clause of any agreement shares {Sentences.Plain(Source)}. {Holder} and the partner that needs it could agree one.")
{
    public override string RestsOn => "C6.4 (S1:187)";

    public override string WhoCouldMend => Holder;
}

public sealed record PurposeNotCovered(string Purpose, string Source, Clause Clause)
    : Refusal($"For the purpose {Sentences.Plain(Purpose)}, {Sentences.Plain(Source)} is not shared.")
{
    public override string RestsOn => $"Clause {Clause.Reference}";

    public override string WhoCouldMend => "The parties to the sharing agreement";
}

public sealed record NotAmongThoseSharing(string Holder, string Receiver, string Source, Clause Clause)
    : Refusal($"The clause on {Sentences.Plain(Source)} does not share what {Holder} holds with {Receiver}.")
{
    public override string RestsOn => $"Clause {Clause.Reference}";

    public override string WhoCouldMend => Holder;
}

public sealed record RoleNotCovered(string Role, string Source, Clause Clause)
    : Refusal($"The clause on {Sentences.Plain(Source)} does not name the role {Sentences.Plain(Role)}.")
{
    public override string RestsOn => $"Clause {Clause.Reference}";

    public override string WhoCouldMend => "The parties to the sharing agreement";
}

public sealed record DataClassNotCovered(string DataClass, string Role, Clause Clause)
    : Refusal($"The clause does not share {Sentences.Plain(DataClass)} with the role {Sentences.Plain(Role)}.")
{
    public override string RestsOn => $"Clause {Clause.Reference}";

    public override string WhoCouldMend => "The parties to the sharing agreement";
}

public sealed record SharingPastTerm(AgreementOfClause Agreement)
    : Refusal($"The term of {Agreement.InWords} passed on {Agreement.Expires:d MMMM yyyy}: only an emergency view is still open, timed and reviewed.")
{
    public override string RestsOn => "S1:98";

    public override string WhoCouldMend => "The parties' own deciding bodies, by approving a refreshed text";
}

public sealed record StatuteDoesNotStand(string Section, DateOnly AsAt)
    : Refusal($"{Section} is not among the laws held here as in force on {AsAt:d MMMM yyyy}.")
{
    public override string RestsOn => Section;

    public override string WhoCouldMend => "Whoever keeps the list of laws, from the statute book";
}

public sealed record NoClauseCreatesBody(string Body)
    : Refusal($"No clause of any agreement makes the body {Sentences.Plain(Body)}. The partners could agree one.")
{
    public override string RestsOn => "C8 (S1:205)";

    public override string WhoCouldMend => "The partners' own deciding bodies";
}

public sealed record TermIsAgreed(string Body, BodyTerm Term, string Value, Clause Clause, AgreementOfClause Agreement)
    : Refusal($"The agreement itself sets this term of {Sentences.Plain(Body)} ({Value}): only another version, approved by every party, can change it.")
{
    public override string RestsOn => $"Clause {Clause.Reference} of {Agreement.InWords}";

    public override string WhoCouldMend => "Every party's own deciding body";
}
