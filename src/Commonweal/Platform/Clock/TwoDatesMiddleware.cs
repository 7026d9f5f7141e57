using System.Globalization;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Clock;

/// <summary>Reads ?asAt= (a day in London) and ?knownAt= (a day, or an instant in UTC) once, before anything is read.</summary>
public sealed class TwoDatesMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, TwoDates dates, PartnershipClock clock, TimeProvider time)
    {
        var query = context.Request.Query;
        dates.AsAt = clock.Today;
        dates.KnownAt = time.GetUtcNow().UtcDateTime;
        if (query["asAt"].ToString() is { Length: > 0 } asAt)
        {
            if (!DateOnly.TryParseExact(asAt, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                await RefuseAsync(context, "asAt", asAt);
                return;
            }

            dates.AsAt = day;
            dates.AreChosen = true;
        }

        if (query["knownAt"].ToString() is { Length: > 0 } knownAt)
        {
            if (!TryInstant(knownAt, out var instant))
            {
                await RefuseAsync(context, "knownAt", knownAt);
                return;
            }

            dates.KnownAt = instant;
            dates.IsKnownAtChosen = true;
            dates.AreChosen = true;
        }

        await next(context);
    }

    private static bool TryInstant(string text, out DateTime instant)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            instant = PartnershipClock.EndOf(day);
            return true;
        }

        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out instant);
    }

    private static Task RefuseAsync(HttpContext context, string name, string value)
    {
        context.Features.Set(new BadDate(name, value));
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}

/// <summary>A date in the address that is not one, for the page that says so.</summary>
public sealed record BadDate(string Name, string Value);
