using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Mail;

/// <summary>The outbox, for the administrator. Addresses are shortened: to see that mail leaves, nobody needs them whole.</summary>
[Shows(KindOfThing.Accounts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OutboxPageModel(CommonwealContext context, Settings settings) : PageModel
{
    private const int ShownMax = 500;

    public DataTable Table { get; private set; } = null!;

    public bool HasServer => settings.Mail is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var mails = await context.Set<OutboxMail>().AsNoTracking().OrderByDescending(m => m.CreatedAt).Take(ShownMax).ToListAsync(cancellation);
        Table = new DataTable<OutboxMail>("The last 500 messages",
            [
                new("subject", "Subject", m => m.Subject),
                new("to", "To", m => Shortened(m.Recipient)),
                new("created", "Written (UTC)", m => m.CreatedAt.ToString("d MMMM yyyy HH:mm")) { SortBy = m => m.CreatedAt },
                new("state", "State", m => m.State switch { MailState.Sent => "Sent", MailState.GivenUp => "Given up", _ => m.Attempts == 0 ? "Waiting" : $"Tried {m.Attempts} times" })
                    { State = m => m.State switch { MailState.Sent => StateShape.Good, MailState.GivenUp => StateShape.Bad, _ => StateShape.NotYet } },
                new("error", "Last error", m => m.LastError ?? "None"),
            ],
            mails, TableQuery.From(Request)) { Things = "messages", Thing = "message", WhenEmpty = "No mail has been written yet" };
        return Table.WantsCsv ? Table.CsvResult("outbox") : Page();
    }

    private static string Shortened(string address) => address.Split('@') is [{ Length: > 0 } name, var host] ? $"{name[0]}…@{host}" : "…";
}
