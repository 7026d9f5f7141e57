using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.OpenBook;

/// <summary>A partner's finance lead signs the newest version, by the hash of what is on the page.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class SignModel(ReadOpenBook read, KeepBook keep, Notices notices) : BookFormModel(read, notices)
{
    public override Refusal? Refusal => keep.MaySign(Book, null);

    public DataTable Table { get; private set; } = null!;

    public DataTable Counts { get; private set; } = null!;

    [BindProperty]
    public string? Seen { get; set; }

    public async Task<IActionResult> OnGetAsync(string partner, string month, CancellationToken cancellation) => await ReadAsync(partner, month, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string partner, string month, CancellationToken cancellation)
    {
        if (!await ReadAsync(partner, month, cancellation))
        {
            return NotFound();
        }

        return await keep.SignAsync(Book, Seen ?? "", RequestKey, cancellation) is { } refusal ? Refused(refusal) : Done("The figures are signed, and count from now.");
    }

    private async Task<bool> ReadAsync(string partner, string month, CancellationToken cancellation)
    {
        if (!await FindAsync(partner, month, cancellation))
        {
            return false;
        }

        var newest = Book.Life.Newest;
        var figures = newest is null ? [] : (await Read.FiguresAsync([newest], cancellation)).GetValueOrDefault(newest.Return.Id, []);
        var (lines, isMadeUp) = (NamedFigures.Of(Book, figures, []), newest?.Return.IsMadeUp ?? false);
        (Table, Counts) = (BookTables.Figures(lines, isMadeUp, TableQuery.None), BookTables.Counts(lines, isMadeUp, TableQuery.None));
        return true;
    }
}
