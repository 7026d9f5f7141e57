using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Commonweal.Platform.Persistence;

/// <summary>What an operator can mend about a database that cannot be used at all, told from a fault of the program.</summary>
public static class DatabaseTrouble
{
    /// <summary>One sentence; null where the exception, with all that caused it, says nothing of the kind.</summary>
    public static string? InWords(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (Sentence(e) is { } sentence)
            {
                return sentence;
            }
        }

        return null;
    }

    private static string? Sentence(Exception e) => e switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused =>
            $"PostgreSQL does not let this account in: {refused.MessageText}. Check user and password in COMMONWEAL_DATABASE.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } missing =>
            $"PostgreSQL answers, but: {missing.MessageText}. Run commonweal database migrate, or check the name in COMMONWEAL_DATABASE.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused =>
            $"PostgreSQL refuses: {refused.MessageText}. The account must own both databases, or be able to create them.",
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown } busy =>
            $"PostgreSQL takes no connection now: {busy.MessageText}. Try again shortly.",
        PostgresException => null,
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } or SocketException =>
            $"PostgreSQL does not answer: {e.Message}. Check that it runs, and host and port in COMMONWEAL_DATABASE.",
        SqliteException { SqliteErrorCode: raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT or raw.SQLITE_FULL } unusable =>
            $"The database file cannot be used: {unusable.Message} Check COMMONWEAL_DATABASE and COMMONWEAL_FOLDER, who owns them, and the room on the disk.",
        _ => null,
    };
}
