using Microsoft.Playwright;

namespace Commonweal.Tests.Governance;

/// <summary>What people do in a browser when a story is told: act for an organisation, fill in a form and send it, record an outcome.</summary>
internal static class InTheBrowser
{
    public static async Task<string> RecordAsync(BrowserPage person, string actingFor, string form, params (string, string)[] more)
    {
        await ActAsAsync(person, actingFor);
        return await SendAsync(person, form, [("Input.Kind", "Approved"), .. On("Input.On", 9, 10), ("Input.Minute", "Item 7"), ("Input.Confirmed", "read"), .. more]);
    }

    public static async Task ActAsAsync(BrowserPage person, string organisation)
    {
        await person.GoAsync("/acting");
        await person.Page.Locator(".nhsuk-radios__item", new() { HasText = organisation }).Locator("input").First.CheckAsync(new() { Force = true });
        await person.FollowAsync(person.Page.Locator("main form button[type=submit]").First);
    }

    /// <summary>Opens a form, fills it in, sends it, and reads where that leads.</summary>
    public static async Task<string> SendAsync(BrowserPage person, string form, params (string Name, string Value)[] fields)
    {
        await person.GoAsync(form);
        return await FillAsync(person, fields);
    }

    /// <summary>Fills in the form of the page that is open, sends it, and reads where that leads.</summary>
    public static async Task<string> FillAsync(BrowserPage person, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            await SetAsync(person.Page, name, value);
        }

        await person.FollowAsync(person.Page.Locator("form[data-command] button[type=submit]"));
        return await MainAsync(person);
    }

    private static async Task SetAsync(IPage page, string name, string value)
    {
        var field = page.Locator($"[name='{name}']").First;
        switch (await field.EvaluateAsync<string>("e => e.type"))
        {
            case "radio" or "checkbox":
                await page.Locator($"[name='{name}'][value='{value}']").CheckAsync(new() { Force = true });
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }

    public static async Task<string> MainAsync(BrowserPage person) => string.Join(' ', (await person.Page.InnerTextAsync("main")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public static (string, string)[] On(string field, int day, int month) => [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", "2017")];

    /// <summary>Sends a form of a meeting.</summary>
    public static Task<string> MeetAsync(BrowserPage person, string meeting, string form, params (string Name, string Value)[] fields) =>
        SendAsync(person, $"{meeting}/{form}", [.. fields.Select(f => ($"Input.{f.Name}", f.Value))]);

    public static Task<string> ArriveAsync(BrowserPage person, string meeting, string seat, string at, string manner = "InPerson") =>
        MeetAsync(person, meeting, "attendance", ("Seat", seat), ("Movement", "Arrives"), ("Manner", manner), ("At", at));
}
