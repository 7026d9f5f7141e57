namespace Commonweal.Platform.Authority;

/// <summary>A fund as those see it who know nothing of money.</summary>
/// <param name="IsMine">Whether whoever acts manages it, or leads its commissioning.</param>
public sealed record KnownFund(string Slug, string Title, string Url, bool IsMine);

/// <summary>Answered by whoever keeps the funds, for capabilities that do not know it.</summary>
public interface IKnowFunds
{
    Task<IReadOnlyList<KnownFund>> ListAsync(CancellationToken cancellation);
}

public sealed record FundNote(string Words, string Link, string Url);

/// <summary>What a capability that the funds do not know tells on the page of a fund.</summary>
public interface ITellOfFund
{
    /// <param name="fund">Its slug.</param>
    Task<IReadOnlyList<FundNote>> NotesAsync(string fund, CancellationToken cancellation);
}
