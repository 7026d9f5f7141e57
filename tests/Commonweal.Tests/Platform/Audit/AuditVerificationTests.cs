using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Audit;

/// <summary>Whoever changes the record of who did what, past every trigger, is found out, and where.</summary>
public sealed class AuditVerificationTests(TestDatabases databases)
{
    private const int Entries = 6;

    [Theory, BothDatabases]
    [Trait("Requirement", "QUA-02")]
    public async Task A_chain_that_nobody_touched_holds(Engine engine) => Assert.Equal((Entries, null), await AfterAsync(engine));

    [Theory, BothDatabases]
    [Trait("Requirement", "QUA-02")]
    public async Task A_changed_word_is_found(Engine engine)
    {
        var (held, broken) = await AfterAsync(engine, """UPDATE "audit_entries" SET "Sentence" = 'Did nothing.' WHERE "Sequence" = 3""");

        Assert.Equal(2, held);
        Assert.StartsWith("Entry 3, of ", broken, StringComparison.Ordinal);
        Assert.Contains("its person, time, words or changes are not those it was made with", broken, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_changed_time_is_found(Engine engine)
    {
        var (held, broken) = await AfterAsync(engine, """UPDATE "audit_entries" SET "At" = '2017-01-01 00:00:00.000001' WHERE "Sequence" = 2""");

        Assert.Equal(1, held);
        Assert.StartsWith("Entry 2, of 1 January 2017, 00:00:00: its person, time", broken, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task An_entry_taken_out_of_the_middle_is_missed(Engine engine) =>
        Assert.Equal((2, "Entry 3: it is not there: entry 4 comes after entry 2."), await AfterAsync(engine, """DELETE FROM "audit_entries" WHERE "Sequence" = 3"""));

    [Theory, BothDatabases]
    public async Task Entries_taken_off_the_end_are_missed(Engine engine) =>
        Assert.Equal((4, "Entry 5: it is not there: the chain once had 6 entries and now has 4."), await AfterAsync(engine, """DELETE FROM "audit_entries" WHERE "Sequence" > 4"""));

    /// <summary>Whoever makes the hash of a changed entry again is betrayed by the next one.</summary>
    [Theory, BothDatabases]
    public async Task An_entry_replaced_with_a_fitting_hash_is_found_by_the_next(Engine engine)
    {
        var (held, broken) = await AfterAsync(engine, replace: 3);

        Assert.Equal(3, held);
        Assert.Contains("Entry 4, of ", broken, StringComparison.Ordinal);
        Assert.Contains("entry 3 now has", broken, StringComparison.Ordinal);
        Assert.EndsWith("that entry was changed or replaced.", broken, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_last_entry_replaced_with_a_fitting_hash_is_found_by_the_head(Engine engine)
    {
        var (_, broken) = await AfterAsync(engine, replace: Entries);

        Assert.Contains("the chain ended with the hash", broken, StringComparison.Ordinal);
    }

    private async Task<(long Held, string? Broken)> AfterAsync(Engine engine, string? sql = null, long? replace = null)
    {
        await using var site = await TestSite.StartAsync(databases, engine, isDemonstration: false);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<RecordContext>();
        await FillAsync(context);
        await RemoveTriggersAsync(context);
        if (sql is not null)
        {
            await context.Database.ExecuteSqlRawAsync(sql);
        }

        if (replace is { } sequence)
        {
            await ReplaceAsync(context, sequence);
        }

        var check = await AuditVerification.OfAsync(site.Settings.RecordDatabase, CancellationToken.None);
        return (check.Entries, check.Broken?.ToString());
    }

    private static async Task FillAsync(RecordContext context)
    {
        var previous = AuditHash.Beginning;
        for (var sequence = 1; sequence <= Entries; sequence++)
        {
            var entry = Entry(sequence, previous, "Looked at a record: “Zoë” ok.");
            context.Add(entry);
            previous = entry.Hash;
        }

        (await context.Set<AuditHead>().SingleAsync()).Sequence = Entries;
        context.Set<AuditHead>().Local.Single().Hash = previous;
        await context.SaveChangesAsync();
    }

    private static async Task ReplaceAsync(RecordContext context, long sequence)
    {
        context.ChangeTracker.Clear();
        var old = await context.Set<AuditEntry>().AsNoTracking().SingleAsync(e => e.Sequence == sequence);
        var forged = Entry(sequence, old.PreviousHash, "Looked at nothing.");
        await context.Set<AuditEntry>().Where(e => e.Sequence == sequence).ExecuteDeleteAsync();
        context.Add(forged);
        await context.SaveChangesAsync();
    }

    private static AuditEntry Entry(long sequence, byte[] previous, string sentence)
    {
        var entry = new AuditEntry
        {
            Sequence = sequence,
            At = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc).AddMicroseconds(sequence * 1_000_001),
            Person = "leila-moorbank",
            ActingFor = "islington-gp-federation",
            ActingAs = "General practitioner",
            Verb = "ViewRecord",
            Subject = "/record/1",
            Sentence = sentence,
            Changes = "[]",
            RequestKey = sequence % 2 == 0 ? Guid.CreateVersion7() : null,
            PreviousHash = previous,
            Hash = [],
        };
        return entry.WithHash(AuditHash.Of(entry));
    }

    /// <summary>Somebody with the keys of the server can do this; the chain is there for them.</summary>
    private static async Task RemoveTriggersAsync(RecordContext context)
    {
        foreach (var statement in context.Database.IsNpgsql()
            ? ["""DROP TRIGGER "audit_entries_only_grows" ON "audit_entries" """]
            : (string[])["DROP TRIGGER \"audit_entries_no_update\"", "DROP TRIGGER \"audit_entries_no_delete\""])
        {
            await context.Database.ExecuteSqlRawAsync(statement);
        }
    }
}
