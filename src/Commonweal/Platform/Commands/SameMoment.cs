using Commonweal.Domain.Foundation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Commonweal.Platform.Commands;

/// <summary>Two people did the same thing at the same moment, and the database kept the first.</summary>
public static class SameMoment
{
    /// <summary>Whether a save failed because a row that may stand once stands already.</summary>
    public static bool Is(Exception? exception) => exception is DbUpdateException
    {
        InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            or SqliteException { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY },
    };
}

public sealed record DoneAtTheSameMoment() : Refusal("Somebody else did this a moment before you, and theirs was kept. Nothing of yours has been done: look at the page as it stands now.");
