using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Calendar;

/// <summary>The bank holidays as the facts give them.</summary>
internal static class PapersCalendar
{
    public static BankHolidays Holidays { get; } = Read();

    private static BankHolidays Read()
    {
        var file = Papers.Read("bank-holidays.json");
        return new BankHolidays(file.Facts("holidays").Select(h => h.Date("day")!.Value), file.Date("from")!.Value, file.Date("to")!.Value);
    }
}
