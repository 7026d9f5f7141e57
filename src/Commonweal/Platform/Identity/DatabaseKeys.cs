using System.Xml.Linq;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>Keeps data-protection keys in the partnership's database.</summary>
public sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. Context(scope).Set<DataProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().Select(XElement.Parse)];
    }

    // The framework asks for this synchronously, and a save of the context never is: hence the one statement.
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var xml = element.ToString(SaveOptions.DisableFormatting);
        Context(scope).Database.ExecuteSql($"""INSERT INTO "data_protection_keys" ("Name", "Xml") VALUES ({friendlyName}, {xml})""");
    }

    private static CommonwealContext Context(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<CommonwealContext>();
}
