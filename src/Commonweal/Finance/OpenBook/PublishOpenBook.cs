using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.OpenBook;

/// <summary>Months, and what each partner has sent of them, for search by those who may see the figures of all.</summary>
public sealed class PublishOpenBook(CommonwealContext context, TwoDates dates, ReadPartners readPartners) : IPublish
{
    public KindOfThing Shows => KindOfThing.OpenBook;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var sent = await context.Set<BookReturn>().AsNoTracking().Where(r => r.On <= dates.AsAt).Select(r => new { r.PartnerId, r.Month }).Distinct().ToListAsync(cancellation);
        return
        [
            .. sent.Select(s => s.Month).Distinct().OrderDescending().Select(month => new PublishedThing(
                "Open book", $"Figures of all partners, {month:MMMM yyyy}", "Cost, activity and staff by service line, month by month", $"{BookCase.ListAddress}/months/{Month.Of(month)}", null)),
            .. sent.OrderByDescending(s => s.Month).Select(s => new PublishedThing(
                "Open book", $"{partners[s.PartnerId].ShortName}, figures of {s.Month:MMMM yyyy}", partners[s.PartnerId].Name, $"{BookCase.ListAddress}/{partners[s.PartnerId].Slug}/{Month.Of(s.Month)}", null)),
        ];
    }
}
