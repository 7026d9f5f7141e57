using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>A fund on a day as the agreement book and its written terms leave it. Partners are named as people read them.</summary>
public sealed record FundSetting
{
    public required CommissioningModel Model { get; init; }

    public string? Lead { get; init; }

    public string? Host { get; init; }

    /// <summary>Who holds the post of pool manager; null where nobody does.</summary>
    public string? Manager { get; init; }

    public string? ManagersEmployer { get; init; }

    public required IReadOnlyList<PoolPartner> Partners { get; init; }

    /// <summary>Contributors whom no clause on this fund binds yet.</summary>
    public required IReadOnlyList<string> NotBound { get; init; }

    /// <summary>What the written agreement and those who made it say.</summary>
    public required IReadOnlyCollection<FundStatementKind> Says { get; init; }

    /// <summary>Everything that stands in the way of its going live, all at once; none where it may.</summary>
    public IReadOnlyList<Refusal> Missing() => [.. Asked().OfType<Refusal>()];

    /// <summary>Whether somebody may post to the fund: its pool manager alone, and nothing is posted to a fund that may not go live.</summary>
    public Outcome<FundSetting> MayPost(string title, bool isManager)
    {
        var missing = Missing();
        return !isManager ? new OnlyThePoolManager(title, Manager) : missing.Count > 0 ? new FundMayNotGoLive(title, missing.Count) : this;
    }

    /// <summary>Whether somebody may write what a fund's lines are: its pool manager alone, and before it is live too.</summary>
    public Outcome<FundSetting> MayPrepare(string title, bool isManager) => isManager ? this : new OnlyThePoolManager(title, Manager);

    private IEnumerable<Refusal?> Asked()
    {
        yield return NotBound.Count > 0 || Partners.Count == 0 ? new FundNotApproved(NotBound) : null;
        yield return Model == CommissioningModel.Undecided || (Model == CommissioningModel.Lead && Lead is null) ? new LeadNotAnswered() : null;
        yield return Partners.Count > 0 ? PoolRules.MayOpen(Partners, [], [], Host).Refusal : null;
        yield return Host is null ? new NoHost() : null;
        yield return Manager is null ? new NoPoolManager(Host) : null;
        foreach (var refusal in MayBegin())
        {
            yield return refusal;
        }
    }

    private IEnumerable<Refusal?> MayBegin()
    {
        string[] said = [.. Says.Select(s => s.InWords())];
        string[] required = [.. SevenContents.All.Select(k => k.InWords())];
        yield return PoolRules.MayBegin(required, said, "", "").Refusal;
        yield return Says.Any(s => s is FundStatementKind.Consulted or FundStatementKind.NotConsulted) ? null : new ConsultationNotSaid();
        yield return Says.Contains(FundStatementKind.Improvement) ? null : new ImprovementNotSaid();
        yield return Manager is not null && Host is not null ? PoolRules.MayBegin([], [], Host, ManagersEmployer).Refusal : null;
    }
}

public sealed record FundNotApproved(IReadOnlyList<string> Missing)
    : Refusal(Missing.Count == 0 ? "No partner has approved a text that sets up this fund." : $"{Sentences.List(Missing)} {(Missing.Count == 1 ? "has" : "have")} not approved a text that sets up this fund.")
{
    public override string RestsOn => "S3:27";

    public override string? WhoCouldMend => Missing.Count == 0 ? null : Sentences.List(Missing);
}

public sealed record LeadNotAnswered() : Refusal("Nobody has said who leads. Name a lead, or say that it is commissioned jointly: a blank is no answer.")
{
    public override string RestsOn => "S3:97; S3:110; S3:207";

    public override string WhoCouldMend => "The partners of the fund";
}

public sealed record NoHost() : Refusal("No partner is named as host, to keep the accounts and see to their audit.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(4); S3:229";

    public override string WhoCouldMend => "The partners of the fund";
}

public sealed record NoPoolManager(string? Host) : Refusal("Nobody holds the post of pool manager.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(5); S3:229";

    public override string? WhoCouldMend => Host;
}

public sealed record ConsultationNotSaid() : Refusal("Nothing says who was consulted on the arrangement, or why nobody was.")
{
    public override string RestsOn => "SI 2000/617, regulation 4(2)";

    public override string WhoCouldMend => "The partners of the fund, who consult together";
}

public sealed record ImprovementNotSaid() : Refusal("Nothing says why the arrangement is likely to improve how the partners carry out their functions.")
{
    public override string RestsOn => "SI 2000/617, regulation 4(2); S3:220";

    public override string WhoCouldMend => "The partners of the fund";
}

public sealed record FundMayNotGoLive(string Title, int Count) : Refusal($"{Title} is not live: {(Count == 1 ? "one thing is" : $"{Count} things are")} missing. They are listed on its page.")
{
    public override string RestsOn => "SI 2000/617, regulation 7; S3:222-229";
}

/// <param name="Host">Whom they act for as pool manager; null where no host is named.</param>
/// <param name="ActingFor">Whom they act for now, and as what.</param>
public sealed record ManagerActsOtherwise(string Title, string? Host, string Post, string ActingFor)
    : Refusal($"You are the pool manager of {Title}, and you are acting for {ActingFor} now. Change to acting{(Host is null ? "" : $" for {Host}")} as {Post}, and do it then.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(5)";
}

public sealed record OnlyThePoolManager(string Title, string? Manager) : Refusal($"Only the pool manager of {Title} does this{(Manager is null ? ", and nobody holds that post" : "")}.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(5)";

    public override string? WhoCouldMend => Manager;
}
