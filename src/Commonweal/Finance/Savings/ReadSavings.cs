using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Savings;

/// <summary>One line as it stands, in its scheme.</summary>
public sealed record ClaimReading(SavingsScheme Scheme, SavingsClaim Claim, PartnerOrganisation Partner, PartnerOrganisation? PaidTo)
{
    public string Url => SavingsReading.Address(Scheme.Slug);
}

/// <summary>The register on a day, with the partners it names.</summary>
public sealed record SavingsReading(SavingsRegister Register, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string ListAddress = "/finance/savings";

    public bool IsMadeUp => Register.Schemes.Any(s => s.IsMadeUp);

    public IReadOnlyList<ClaimReading> Claims => [.. Register.Schemes.OrderBy(s => s.Title, StringComparer.CurrentCulture).SelectMany(s => Register.Of(s).OrderBy(c => c.Line).Select(c => Of(s, c)))];

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public static string ProgrammeAddress(string slug) => $"/governance/programmes/{slug}";

    public ClaimReading Of(SavingsScheme scheme, SavingsClaim claim) => new(scheme, claim, Partners[claim.PartnerId], claim.PaidToId is { } paid ? Partners[paid] : null);

    public SavingsScheme? Find(string? slug) => Register.Schemes.FirstOrDefault(s => s.Slug == slug);
}

/// <summary>Reads the savings register as it stood on a day, as known by an instant.</summary>
public sealed class ReadSavings(CommonwealContext context, TwoDates dates, ReadPartners readPartners)
{
    public async Task<SavingsReading> ReadAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var schemes = await context.Set<SavingsScheme>().AsNoTracking().ToListAsync(cancellation);
        var claims = await context.Set<SavingsClaim>().AsNoTracking().ToListAsync(cancellation);
        return new(SavingsRegister.On(schemes, claims, id => partners[id].ShortName, dates.AsAt), partners);
    }
}
