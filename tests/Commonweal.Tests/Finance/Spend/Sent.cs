using System.Text;
using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Spend;

/// <summary>Spend files as a finance lead sends them.</summary>
internal static class Sent
{
    public const string Form = "/finance/spend/add";

    public const string Headings = "Body name,Service,Purpose,Cost centre,Date paid,Transaction number,Net amount,Supplier name\r\n";

    /// <summary>A row that can be read, known by its number.</summary>
    public static string Row(int number, string amount) => $"Haringey Council,Older people,Home care,1E303,05/09/2017,1709-{number:00000},{amount},Larkfield Home Care Ltd\r\n";

    /// <summary>Sends a file and reads what was made of it.</summary>
    public static async Task<IHtmlDocument> SendSpendAsync(this Visitor visitor, string content, params (string Name, string Value)[] fields)
    {
        using var response = await visitor.SendFileAsync(Form, "september.csv", Encoding.UTF8.GetBytes(content), [.. fields.Any(f => f.Name == "Input.Source") ? fields : [("Input.Source", "haringey-ledger"), .. fields], ("Input.Origin", "Ledger")]);
        return response.Headers.Location is { } preview ? await visitor.PageAsync(preview.ToString()) : await PageText.ParseAsync(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a file and records it.</summary>
    public static async Task<IHtmlDocument> TakeSpendAsync(this Visitor visitor, string content, params (string Name, string Value)[] choices) =>
        await visitor.SendAndReadAsync((await visitor.SendSpendAsync(content)).Form(), choices);
}
