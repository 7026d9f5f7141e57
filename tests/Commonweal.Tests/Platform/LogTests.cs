using System.Collections.Concurrent;
using System.Net;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Platform.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Platform;

/// <summary>Logs go to many who may not see what people do here: no name, address, number, query or form value stands in them.</summary>
public sealed class LogTests(TestDatabases databases)
{
    private const string Email = "ada.wren@wellbeing.example";
    private const string NhsNumber = "943 476 5919";
    private const string Typed = "Words of a minute that nobody else has read";

    private static readonly string[] Secrets = [Email, NhsNumber, "9434765919", "q=", "returnUrl=", "Input.", Typed, AccountHolder.Password, "a wrong password", "Ada Wren", "ada-wren"];

    [Theory, BothDatabases]
    [Trait("Requirement", "QUA-03")]
    public async Task What_people_do_leaves_no_name_number_or_value_in_the_logs(Engine engine)
    {
        var lines = await JourneysAsync(engine, logging => logging.SetMinimumLevel(LogLevel.Debug));

        // The two faults must be there, or nothing was tried.
        Assert.Contains(lines, line => line.Contains("An unhandled exception has occurred", StringComparison.Ordinal) && line.Contains("planted", StringComparison.Ordinal));
        Assert.Empty(await NamedAsync(lines));
    }

    [Fact]
    public async Task Requests_logged_as_the_framework_would_log_them_are_seen()
    {
        var lines = await JourneysAsync(Engine.Sqlite, logging => logging.AddFilter("Microsoft.AspNetCore.Hosting", LogLevel.Information));

        Assert.NotEmpty(await NamedAsync(lines));
    }

    private async Task<IReadOnlyList<string>> JourneysAsync(Engine engine, Action<ILoggingBuilder> adjust)
    {
        using var kept = new KeptLogs();
        await using var site = await TestSite.StartAsync(databases, engine, adjust: builder => adjust(builder.Logging.ClearProviders().AddProvider(kept)));
        using var ada = new AccountHolder(site, TimeProvider.System, "ada");
        await SignInAsync(ada);
        await SearchAsync(ada.Visitor);
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        await ActAsync(recorder);
        await ImportAsync(site);
        await FailAsync(site, recorder);
        return kept.Lines;
    }

    private static async Task SignInAsync(AccountHolder ada)
    {
        var enrol = await ada.SetPasswordAsync(await ada.MakeAsync("Ada Wren", Email));
        ada.Key = AccountHolder.KeyOn(enrol);
        await ada.EnrolAsync(enrol);
        await ada.SignOutAsync();
        for (var tries = 0; tries < 6; tries++)
        {
            using var wrong = await ada.GivePasswordAsync("a wrong password", "/search?q=Ada+Wren");
        }
    }

    private static async Task SearchAsync(Visitor visitor)
    {
        foreach (var words in new[] { "Ada Wren", "Tobias Lanternwood", NhsNumber, Email })
        {
            await visitor.PageAsync("/search?q=" + Uri.EscapeDataString(words));
        }

        using var none = await visitor.GetAsync("/nowhere?q=Tobias+Lanternwood");
        using var notForYou = await visitor.GetAsync("/audit?filter=Tobias+Lanternwood");
    }

    private static async Task ActAsync(Visitor recorder)
    {
        const string Record = "/partnership/agreements/partnership-agreement/approvals/record";
        await recorder.FillInAsync(Record, [.. PageText.On("Input.Date", 4, 7, 2017), ("Input.Minute", Typed)]);
        var refused = await recorder.FillInAsync(Record, [("Input.Body", "uclh-board"), .. PageText.On("Input.Date", 4, 7, 2017), ("Input.Minute", Typed)]);
        Assert.NotEmpty(refused.Problems());
        using var forged = new FormUrlEncodedContent([KeyValuePair.Create("Input.Minute", Typed)]);
        using var response = await recorder.Client.PostAsync(new Uri(Record, UriKind.Relative), forged, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task ImportAsync(TestSite site)
    {
        using var facts = new SpoiltFacts();
        facts.Spoil("partners.json", "\"kind\": \"Council\"", "\"kind\": \"Ada Wren\"", "");
        await using var scope = site.NewScope();
        await Assert.ThrowsAsync<FactsRefusedException>(() => scope.ServiceProvider.GetRequiredService<LoadFacts>().ExecuteAsync(facts.Folder, Actor.CommandLine, CancellationToken.None));
    }

    /// <summary>The database itself refuses a save with a form's values in it.</summary>
    private static async Task FailAsync(TestSite site, Visitor recorder)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        await context.Database.ExecuteSqlRawAsync(context.Database.IsNpgsql()
            ? "CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'planted'; END $$; CREATE TRIGGER planted BEFORE UPDATE ON partners FOR EACH ROW EXECUTE FUNCTION planted()"
            : "CREATE TRIGGER planted BEFORE UPDATE ON partners BEGIN SELECT RAISE(ABORT, 'planted'); END");
        var form = (await recorder.PageAsync("/partnership/partners/whittington-health/edit?q=Ada+Wren")).Form();
        using var failed = await recorder.SendAsync(form, ("Input.Description", Typed), ("Input.Name", "Ada Wren"));
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
    }

    private async Task<IReadOnlyList<string>> NamedAsync(IReadOnlyList<string> lines)
    {
        await using var site = await TestSite.StartAsync(databases);
        await using var scope = site.NewScope();
        var people = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Person>().Select(p => new[] { p.Name, p.Slug }).ToListAsync(TestContext.Current.CancellationToken);
        var secrets = people.SelectMany(names => names).Concat(Secrets).ToList();
        return [.. lines.SelectMany(line => secrets.Where(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(secret => $"{secret}: {line}"))];
    }

    /// <summary>Keeps what production would print, and the values it was made of.</summary>
    private sealed class KeptLogs : ILoggerProvider
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyList<string> Lines => [.. lines];

        public ILogger CreateLogger(string categoryName) => new Kept(categoryName, lines);

        public void Dispose()
        {
        }

        private sealed class Kept(string category, ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => pair.Value)) : "";
                lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {values} {exception}");
            }
        }
    }
}
