using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Savings;

/// <summary>Every claim in one register, what each partner gains, and what the system does.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadSavings read, ReadFunds funds, KeepSavings keep) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public DataTable Split { get; private set; } = null!;

    public DataTable ByPartner { get; private set; } = null!;

    public DataTable ByProgramme { get; private set; } = null!;

    public DataTable ToFunds { get; private set; } = null!;

    public Figure? Picture { get; private set; }

    public string Sentence { get; private set; } = "";

    public bool MayEnter => keep.MayEnter() is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var savings = await read.ReadAsync(cancellation);
        var (register, joint) = (savings.Register, savings.Register.Joint);
        Sentence = savings.Claims.Count == 0 ? "No saving is claimed." : $"Partners claim {joint.GrossClaimed.InWords} in {register.Schemes.Count} schemes by their forecast. {joint.SystemNet.InWords} of it is saved by the system: the rest is paid less by one partner to another, or invested.";
        Table = ClaimTable.OfMoney(savings.Claims, TableQuery.From(Request));
        Split = ClaimTable.OfSplit(savings.Claims, TableQuery.From(Request, "split-"));
        ByPartner = PartnersOf(savings, joint, TableQuery.From(Request, "partners-"));
        ByProgramme = ProgrammesOf(savings, TableQuery.From(Request, "programmes-"));
        ToFunds = await FundsOfAsync(savings, cancellation);
        Picture = savings.Claims.Count == 0 ? null : BridgeFigure.Of("savings-bridge", "From what partners planned to save to what the system saves", Sentence, register.Bridge, TableQuery.From(Request, "bridge-"), savings.IsMadeUp);
        return new[] { (Table, "savings"), (Split, "savings-by-volume-and-price"), (ByPartner, "savings-by-partner"), (ByProgramme, "savings-by-programme"), (Picture?.Data, "savings-bridge") }
            .Where(t => t.Item1?.WantsCsv == true).Select(t => t.Item1!.CsvResult(t.Item2)).FirstOrDefault() ?? (IActionResult)Page();
    }

    private static DataTable<string> PartnersOf(SavingsReading savings, JointSavings joint, TableQuery query)
    {
        var claims = savings.Claims;
        Money Sum(string partner, Func<SavingsClaim, Money> sum) => Money.Sum(claims.Where(c => c.Partner.ShortName == partner).Select(c => sum(c.Claim)));
        Column<string> Pounds(string key, string header, Func<string, Money> sum) => new(key, header, p => sum(p).InWords) { IsNumeric = true, SortBy = p => sum(p).Pence, Csv = p => sum(p).ToString() };
        return new("What each partner claims and gains",
            [
                new("partner", "Partner", p => p),
                Pounds("plan", "Planned", p => Sum(p, c => c.Plans)),
                Pounds("forecast", "Forecast", p => Sum(p, c => c.Forecast)),
                Pounds("over", "Over plan", p => Sum(p, c => Money.Max(c.Variance, Money.Zero))),
                Pounds("under", "Under plan", p => Sum(p, c => Money.Min(c.Variance, Money.Zero))),
                Pounds("net", "Gains, after what others save on it", p => joint.ByPartner[p]),
            ],
            [.. joint.ByPartner.Keys.Order(StringComparer.CurrentCulture)], query) { Things = "partners", Thing = "partner", WhenEmpty = "No partner claims a saving", IsMadeUp = _ => savings.IsMadeUp };
    }

    private static DataTable<IGrouping<string, ClaimReading>> ProgrammesOf(SavingsReading savings, TableQuery query) => new("Each programme: money, activity and impact",
        [
            new("programme", "Programme", p => SlugText.InWords(p.Key)) { Link = p => SavingsReading.ProgrammeAddress(p.Key) },
            new("plan", "Planned to save", p => InWords(p, c => c.Plans)) { IsNumeric = true },
            new("forecast", "Forecast to save", p => InWords(p, c => c.Forecast)) { IsNumeric = true },
            new("invested", "Invested", p => InWords(p, c => c.Investment)) { IsNumeric = true },
            new("activity", "Units of activity fewer", p => $"{p.Sum(c => c.Claim.ActivityFewer ?? 0):N0}") { IsNumeric = true, SortBy = p => p.Sum(c => c.Claim.ActivityFewer ?? 0) },
            new("impact", "Impact", _ => "Its benefits and measures") { Link = p => SavingsReading.ProgrammeAddress(p.Key), IsSortable = false },
        ],
        [.. savings.Claims.Where(c => c.Scheme.Programme is not null).GroupBy(c => c.Scheme.Programme!).OrderBy(p => p.Key, StringComparer.Ordinal)], query)
    { Things = "programmes", Thing = "programme", WhenEmpty = "No scheme belongs to a programme", IsMadeUp = p => p.Any(c => c.Scheme.IsMadeUp) };

    private async Task<DataTable> FundsOfAsync(SavingsReading savings, CancellationToken cancellation) => new DataTable<FundCase>("What goes to a pool first",
        [
            new("fund", "Fund", f => f.Fund.Title) { Link = f => f.Url },
            new("saved", "Forecast saving, less what is invested", f => savings.Register.FirstTo(f.Fund.Slug).InWords) { IsNumeric = true },
        ],
        [.. (await funds.ListAsync(cancellation)).Where(f => savings.Register.Schemes.Any(s => s.Fund == f.Fund.Slug))], TableQuery.None) { IsPlain = true, WhenEmpty = "No scheme belongs to a fund", IsMadeUp = _ => savings.IsMadeUp };

    private static string InWords(IEnumerable<ClaimReading> claims, Func<SavingsClaim, Money> sum) => Money.Sum(claims.Select(c => sum(c.Claim))).InWords;
}
