using System.Data.Common;
using System.Globalization;
using Commonweal.Platform;
using Microsoft.Data.Sqlite;

namespace Commonweal.Bench;

/// <summary>
/// Ten years of a partnership, made by copying one matter and one meeting of the demonstration with all that hangs on them:
/// 400 meetings, 6,000 items of agendas, 3,000 matters, and about 40,000 views given on them.
/// </summary>
public static class TenYears
{
    public const int Matters = 3_000;
    public const int Meetings = 400;
    public const string Matter = "musculoskeletal-shift";
    public const string Meeting = "wellbeing-partnership-board-2017-09-11";

    private const int MeetingsWithOpenActions = 20;
    private const int CopiesOfAnItem = 15;

    public static void Fill(Settings settings, int matters = Matters)
    {
        using var connection = new SqliteConnection(settings.Database.ConnectionString);
        connection.Open();
        using var all = connection.BeginTransaction();
        var matter = $"(SELECT \"Id\" FROM \"decisions\" WHERE \"Slug\" = '{Matter}')";
        Copy(connection, "decisions", $"\"Slug\" = '{Matter}'", matters);
        // A programme leads to one matter: the copies are of none.
        foreach (var table in Tables(connection, "DecisionId").Where(t => t != "programme_matters"))
        {
            Copy(connection, table, $"\"DecisionId\" = {matter}", matters);
        }

        foreach (var table in Tables(connection, "CallId"))
        {
            Copy(connection, table, $"\"CallId\" IN (SELECT \"Id\" FROM \"forum_calls\" WHERE \"DecisionId\" = {matter})", matters);
        }

        Copy(connection, "meetings", $"\"Slug\" = '{Meeting}'", Meetings);
        Copy(connection, "agenda_items", $"\"Meeting\" = '{Meeting}'", Meetings, CopiesOfAnItem);
        foreach (var table in Tables(connection, "Meeting").Where(t => t != "agenda_items"))
        {
            Copy(connection, table, $"\"Meeting\" = '{Meeting}'", table == "meeting_actions" ? MeetingsWithOpenActions : Meetings);
        }

        all.Commit();
    }

    // Ids of 128 bits get the number of the copy as their end, slugs as a suffix, a meeting its own week, an item its place further down the agenda.
    private static void Copy(SqliteConnection connection, string table, string where, int copies, int each = 1)
    {
        var columns = Read(connection, $"SELECT name, type FROM pragma_table_info('{table}')").Where(c => !(c[0] == "Id" && c[1] == "INTEGER")).ToList();
        var names = string.Join(", ", columns.Select(c => $"\"{c[0]}\""));
        var values = string.Join(", ", columns.Select(c => c[0] switch
        {
            "Id" or "DecisionId" or "CallId" => $"substr(t.\"{c[0]}\", 1, 24) || printf('%012X', n.k)",
            "Slug" or "Meeting" or "Matter" => $"t.\"{c[0]}\" || '-' || n.k",
            "Day" => "date(t.\"Day\", '-' || (9 * n.k) || ' days')",
            "Number" when table == "agenda_items" => "t.\"Number\" + m.j",
            "Title" => "t.\"Title\" || ' ' || n.k",
            var name => $"t.\"{name}\"",
        }));
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {copies}), m(j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM m WHERE j < {each - 1})
            INSERT INTO "{table}" ({names}) SELECT {values} FROM "{table}" t, n, m WHERE {where}
            """);
        command.ExecuteNonQuery();
    }

    private static List<string> Tables(SqliteConnection connection, string column) =>
        [.. Read(connection, $"SELECT m.name, m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = '{column}'").Select(r => r[0])];

    private static List<string[]> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([reader.GetString(0), reader.GetString(1)]);
        }

        return rows;
    }
}
