using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Backup;

/// <summary>What anybody may read can be taken away whole, and nothing else.</summary>
public sealed class ExportTests(Sites sites) : IClassFixture<Sites>
{
    /// <summary>Tables that are not public, each named here so that a new table is made one or the other knowingly.</summary>
    private static readonly string[] NotPublic =
    [
        "account_claims", "account_logins", "account_passkeys", "account_tokens", "accounts", "answer_moderations", "audit_entries", "audit_head", "authority_grants", "awaited_grants",
        "commissioning_intentions", "complaint_files", "complaint_steps", "complaint_texts", "complaints", "concern_evidence", "concern_raisers", "concern_steps", "concerns",
        "conflict_flags", "consultation_answers", "data_protection_keys", "dispute_parties", "dispute_steps", "disputes", "drafts", "evidence_files", "granting_powers",
        "information_request_steps", "information_request_texts", "information_requests", "intention_entries", "intentions_sent", "interests", "jobs", "joint_posts",
        "ledger_extract_entries", "ledger_extract_mappings", "ledger_extracts", "management_savings", "minute_files", "officers_decisions", "open_book_figures", "open_book_lines",
        "open_book_returns", "open_book_signatures", "open_book_steps", "open_book_uploads", "outbox", "pack_documents", "post_tenures", "report_sections", "secondments", "spend_imports",
        "spend_layouts", "spend_lines", "spend_months", "spend_refused_cells", "spend_uploads", "spend_withdrawals", "subscriptions",
    ];

    [Theory, BothDatabases]
    public async Task Every_public_table_is_written_with_its_rows_and_hash(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var folder = Path.Combine(site.Settings.Folder, "export");

        var (exitCode, _, errors) = await Operator.RunAsync(site.Settings, "export", folder);

        Assert.True(exitCode == 0, errors);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")));
        Assert.StartsWith("A demonstration", manifest.RootElement.GetProperty("note").GetString(), StringComparison.Ordinal);
        foreach (var table in manifest.RootElement.GetProperty("tables").EnumerateArray())
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, table.GetProperty("file").GetString()!));
            Assert.Equal(table.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        Assert.Contains("Whittington Health", await File.ReadAllTextAsync(Path.Combine(folder, "partners.csv")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder).Select(Path.GetFileNameWithoutExtension).Intersect(NotPublic));
    }

    [Fact]
    public async Task Every_table_is_public_or_named_as_not()
    {
        await using var scope = (await sites.DemonstrationAsync()).NewScope();
        var tables = scope.ServiceProvider.GetRequiredService<CommonwealContext>().Model.GetEntityTypes();

        Assert.Equal(NotPublic, tables.Where(t => t.FindAnnotation(Mapping.Public) is null).Select(t => t.GetTableName()!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused()
    {
        var site = await sites.DemonstrationAsync();

        var (exitCode, _, errors) = await Operator.RunAsync(site.Settings, "export", site.Settings.Folder);

        Assert.Equal((2, $"{site.Settings.Folder} holds something already. Give a folder that is new or empty."), (exitCode, errors.Trim()));
    }
}
