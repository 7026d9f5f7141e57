using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.Funds;

/// <summary>Funds and what is said of them, for search and for the papers they rest on.</summary>
public sealed class PublishFunds(ReadFunds read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var frame = await read.FrameAsync(cancellation);
        var funds = await read.ListAsync(cancellation);
        return
        [
            .. funds.Select(f => new PublishedThing("Fund", f.Fund.Title, $"{f.Fund.Purpose} {string.Join(' ', f.Lines.Select(l => l.Name))}", f.Url, f.Fund.Provenance)),
            .. funds.SelectMany(f => f.Statements.Where(s => s.FundId == f.Fund.Id).Select(s => new PublishedThing("Fund", $"{f.Fund.Title}: {Domain.Finance.Funds.SevenContents.InWords(s.Kind)}", s.Words, $"{f.Url}{(s.Kind >= Domain.Finance.Funds.FundStatementKind.Specification ? "/specification" : "#agreement")}", s.Provenance))),
            .. frame.Statements.Select(s => new PublishedThing("Fund", s.Title ?? Domain.Finance.Funds.SevenContents.InWords(s.Kind), s.Words, $"{FundCase.ListAddress}#{s.Kind.ToString().ToLowerInvariant()}", s.Provenance)),
            new PublishedThing("Law on funds", "What a written agreement must say", string.Join("; ", Domain.Finance.Funds.SevenContents.All.Select(Domain.Finance.Funds.SevenContents.InWords)), FundCase.ListAddress, new Domain.Foundation.Provenance("S3:222-229")),
            .. frame.KeptOut.Select(k => new PublishedThing("Law on funds", k.Name, $"Kept out of pools: {k.Law}", "/finance/kept-out", k.Provenance)),
        ];
    }
}
