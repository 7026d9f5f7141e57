using System.Text;
using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook.Extracts;

/// <summary>Trial balances as a finance lead sends them.</summary>
internal static class Ledgers
{
    public const string Example = Books.List + "/example-trial-balance";
    public const string Form = Books.Haringey + "/extract";
    public const string Mapping = Books.List + "/haringey-council/mapping";

    /// <summary>What Haringey Council said of September, more than goes to lines by what waits for a code.</summary>
    public static (string Name, string Value)[] Position { get; } =
    [
        ("Input.Words[older-people]", "More people need care at home."), ("Input.Words[learning-disabilities]", "Two placements of high cost."), ("Input.Words[public-health]", "The contract runs above plan."),
        ("Input.Published", "37,968,099.52"), ("Input.PublishedIn", "Report to the cabinet, October 2017"), ("Input.Difference", "Invoices wait for a code."),
    ];

    /// <summary>Sends a ledger as a workbook, with staffing from another system.</summary>
    public static async Task<IHtmlDocument> SendFilesAsync(this Visitor visitor, string form, byte[] ledger, string staffing)
    {
        var page = (await visitor.PageAsync(form)).Command();
        using var content = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll("input[type=hidden]"))
        {
            content.Add(new StringContent(field.GetAttribute("value") ?? ""), field.GetAttribute("name")!);
        }

        content.Add(new ByteArrayContent(ledger), "Input.File", "ledger.xlsx");
        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(staffing)), "Input.Staffing", "staff.csv");
        using var response = await visitor.Client.PostAsync(new Uri(form, UriKind.Relative), content);
        return await visitor.PageAsync(response.Headers.Location!.ToString());
    }

    public static async Task<IHtmlDocument> SendLedgerAsync(this Visitor visitor, string content, string form = Form)
    {
        using var response = await visitor.SendFileAsync(form, "period-6.csv", Encoding.UTF8.GetBytes(content));
        return response.Headers.Location is { } preview ? await visitor.PageAsync(preview.ToString()) : await PageText.ParseAsync(await response.Content.ReadAsStringAsync());
    }
}
