using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>A column of a table, by the name it has in the database.</summary>
public sealed record Column(string Table, string Name, IProperty Property);

/// <summary>Puts a row into any table of the model, so that what the database does with it can be tried. Values are of the right type and mean nothing.</summary>
public sealed class MadeUpRows(DbContext context)
{
    private int made;

    public static IReadOnlyList<Column> ColumnsOf(IEntityType table)
    {
        var store = StoreObjectIdentifier.Table(table.GetTableName()!);
        return [.. table.GetProperties().Concat(table.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())).Select(p => new Column(store.Name, p.GetColumnName(store)!, p))];
    }

    public DbCommand NewCommand()
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    /// <summary>Makes sure that the table has a row at least.</summary>
    public async Task EnsureAsync(IEntityType table)
    {
        await using var count = NewCommand();
        count.CommandText = $"SELECT COUNT(*) FROM \"{table.GetTableName()}\"";
        if (Convert.ToInt64(await count.ExecuteScalarAsync()) > 0)
        {
            return;
        }

        await using var command = NewCommand();
        var columns = ColumnsOf(table).Where(column => !column.Property.IsNullable).ToList();
        foreach (var column in columns)
        {
            command.Parameters.Add(await ParameterAsync(command, column));
        }

        command.CommandText = $"INSERT INTO \"{table.GetTableName()}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Writes an update of one column to another value of its type; what refuses it must do so before anything else does.</summary>
    public void Set(DbCommand command, Column column)
    {
        if (column.Property.GetRelationalTypeMapping() is { ClrType: var type } && type == typeof(bool))
        {
            command.CommandText = $"UPDATE \"{column.Table}\" SET \"{column.Name}\" = NOT \"{column.Name}\"";
            return;
        }

        command.Parameters.Add(Parameter(command, column, null));
        command.CommandText = $"UPDATE \"{column.Table}\" SET \"{column.Name}\" = @p0";
    }

    private async Task<DbParameter> ParameterAsync(DbCommand command, Column column)
    {
        var foreign = column.Property.GetContainingForeignKeys().FirstOrDefault();
        var value = foreign is null ? null : await AnyAsync(foreign.PrincipalEntityType, foreign.PrincipalKey.Properties[foreign.Properties.ToList().IndexOf(column.Property)]);
        return Parameter(command, column, value);
    }

    private DbParameter Parameter(DbCommand command, Column column, object? value)
    {
        var mapping = column.Property.GetRelationalTypeMapping();
        var parameter = mapping.CreateParameter(command, $"p{command.Parameters.Count}", null, nullable: false);
        parameter.Value = value ?? MadeUp(mapping.Converter?.ProviderClrType ?? mapping.ClrType, column.Property.GetMaxLength());
        return parameter;
    }

    private async Task<object?> AnyAsync(IEntityType table, IProperty key)
    {
        await EnsureAsync(table);
        await using var command = NewCommand();
        command.CommandText = $"SELECT \"{key.GetColumnName()}\" FROM \"{table.GetTableName()}\" LIMIT 1";
        return await command.ExecuteScalarAsync();
    }

    /// <summary>As the database keeps it, past the converters of the program.</summary>
    private object MadeUp(Type type, int? lengthMax)
    {
        made++;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => $"{made} is made up" is var text && lengthMax > 0 && text.Length > lengthMax ? text[..lengthMax.Value] : text,
            TypeCode.Int32 => 1_000_000 + made,
            TypeCode.Int64 => 1_000_000L + made,
            TypeCode.Decimal => (made % 100) + 0.5m,
            TypeCode.Boolean => made % 2 == 0,
            TypeCode.DateTime => new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(made),
            _ when type == typeof(DateOnly) => new DateOnly(2001, 1, 1).AddDays(made),
            _ when type == typeof(TimeOnly) => new TimeOnly(9, 0).AddMinutes(made),
            _ when type == typeof(Guid) => Guid.CreateVersion7(),
            _ when type == typeof(byte[]) => new byte[] { 1, 2, 3, (byte)made },
            _ => throw new NotSupportedException($"No made-up value is known for {type}."),
        };
    }
}
