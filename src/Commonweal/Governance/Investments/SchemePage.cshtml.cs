using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Investments;

/// <summary>One scheme: its sums, its notice, what others answered and what the partner then did.</summary>
[Shows(KindOfThing.Public)]
public sealed class SchemePageModel(ReadInvestments read, ReadServices services, GiveNotice notice, Standing standing) : PageModel
{
    public SchemeCase Scheme { get; private set; } = null!;

    public string ServiceName { get; private set; } = "";

    public DataTable Money { get; private set; } = null!;

    public DataTable Impacts { get; private set; } = null!;

    public IReadOnlyList<PageLink> Acts => [.. Links()];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } scheme)
        {
            return NotFound();
        }

        Scheme = scheme;
        ServiceName = (await services.FindAsync(scheme.Scheme.Service, cancellation))?.Reading.Service.Name ?? SlugText.InWords(scheme.Scheme.Service);
        Money = MoneyOf(scheme);
        Impacts = new DataTable<ImpactReading>("What it would mean for each partner",
            [
                new("partner", "Partner", i => scheme.Partners[i.Partner].ShortName),
                new("answer", "Answer", i => i.InWords) { State = i => i.IsWaitedFor ? StateShape.NotYet : i.Answer is null or { Kind: ImpactKind.NeedsTime } ? StateShape.Caution : StateShape.Good },
                new("words", "In its own words", i => i.Answer?.Words),
            ],
            scheme.Impacts, TableQuery.None) { IsPlain = true, WhenEmpty = "No partner has been asked yet" };
        return Page();
    }

    /// <summary>Each line with who said it, and the way there.</summary>
    internal static DataTable MoneyOf(SchemeCase scheme)
    {
        bool IsOwnWord(MoneyLine line) => scheme.Impacts.Any(i => i.Partner == line.PartnerId && i.Answer is { Kind: ImpactKind.Effect } answer && answer.Words == line.Words && answer.On == line.On);
        return MoneyTable.Of(scheme.Money, id => scheme.Partners[id].ShortName, "Nobody has said yet who pays and who gains", scheme.Scheme.IsMadeUp,
            new Column<MoneyLine>("by", "As told by", l => l.DecisionId is not null ? "Its decision" : IsOwnWord(l) ? "The partner itself" : scheme.Scheme.FoundIn is null ? scheme.Partner.ShortName : "The registers")
            {
                Link = l => l.DecisionId is not null && scheme.Decision is { } matter ? DecisionCase.Address(matter.Slug) : null,
            });
    }

    private IEnumerable<PageLink> Links()
    {
        if (notice.Own(Scheme).Refusal is null)
        {
            yield return new("Say who pays and who gains", $"{Scheme.Url}/money");
            if (Scheme.Reading.Brought is null)
            {
                yield return new("Bring it to the Board, and ask others", $"{Scheme.Url}/bring");
            }

            if (Scheme.Reading.Decided is null)
            {
                yield return new("Say what we decided", $"{Scheme.Url}/decide");
            }
        }

        if (standing.PartnerId is { } own && Scheme.Impacts.Any(i => i.Partner == own) && SpeakingFor.APartner(own, "", standing.Speaker).Refusal is null)
        {
            yield return new("Answer what it would mean for us", $"{Scheme.Url}/answer");
        }
    }
}
