using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Commonweal.Platform.Persistence;

/// <summary>
/// Writes many rows of one table within the transaction of the context: prepared inserts on SQLite, binary COPY on PostgreSQL. The change tracker and the audit do not see them one by one:
/// whoever writes them says in the act how many they are and what they come to.
/// </summary>
public static class BulkRows
{
    /// <exception cref="InvalidOperationException">There is no transaction, so that rows could be left half written.</exception>
    public static long Write<T>(this CommonwealContext context, IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        if (context.Database.CurrentTransaction is not { } transaction)
        {
            throw new InvalidOperationException("Many rows are written within one transaction: begin it first.");
        }

        var table = context.Model.FindEntityType(typeof(T))!;
        var columns = table.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAdd).Select(p => new BulkColumn(p)).ToList();
        return context.Database.IsNpgsql()
            ? Copy((NpgsqlConnection)context.Database.GetDbConnection(), table.GetTableName()!, columns, rows, cancellation)
            : Insert(context, transaction, table.GetTableName()!, columns, rows, cancellation);
    }

    private static long Insert<T>(CommonwealContext context, IDbContextTransaction transaction, string table, List<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
#pragma warning disable CA2100 // The names of the table and its columns are the model's own.
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        var count = 0L;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Count; i++)
            {
                command.Parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
            count++;
        }

        return count;
    }

    private static long Copy<T>(NpgsqlConnection connection, string table, List<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        using var import = connection.BeginBinaryImport($"COPY \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            import.StartRow();
            foreach (var column in columns)
            {
                if (column.ValueOf(row) is { } value)
                {
                    import.Write(value, column.Type);
                }
                else
                {
                    import.WriteNull();
                }
            }
        }

        return (long)import.Complete();
    }

    /// <summary>A column as the model maps it.</summary>
    private sealed class BulkColumn(IProperty property)
    {
        private readonly IClrPropertyGetter getter = property.GetGetter();
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName();

        /// <summary>Without a length: COPY knows "character varying", not "character varying(400)".</summary>
        public string Type { get; } = property.GetColumnType().Split('(')[0];

        public object? ValueOf(object row)
        {
            var value = getter.GetClrValue(row);
            return convert is null ? value : convert(value);
        }
    }
}
