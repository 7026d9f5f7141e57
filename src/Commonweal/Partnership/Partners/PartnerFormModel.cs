using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>A page of one act for which an organisation is chosen.</summary>
public abstract class PartnerFormModel(CommonwealContext context, Notices notices) : ActPageModel(notices)
{
    private List<PartnerOrganisation> partners = [];

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    protected CommonwealContext Context { get; } = context;

    protected sealed override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        partners = await Context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        return await ReadMoreAsync(cancellation);
    }

    /// <summary>What the page needs beside the organisations; false where there is no such thing.</summary>
    protected virtual Task<bool> ReadMoreAsync(CancellationToken cancellation) => Task.FromResult(true);

    protected PartnerOrganisation? Partner(string? slug) => partners.Find(p => p.Slug == slug);

    protected void RequirePartner(string field, string? slug) => RequireAmong(field, slug, partners.Select(p => p.Slug), "Choose one of the organisations in the list");
}
