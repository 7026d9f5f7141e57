using Commonweal.Platform.Identity;

namespace Commonweal.Platform.CommandLine;

/// <summary>What the operator reads when the pages are served.</summary>
public static class Welcome
{
    public static void Print(TextWriter output, Settings settings, string address)
    {
        output.WriteLine($"Commonweal is at {address}");
        if (settings.IsDemonstration)
        {
            output.WriteLine($"This is a demonstration. Sign in with one click at {address}/sign-in as:");
            foreach (var person in DemonstrationPeople.Read(settings.FactsFolder))
            {
                output.WriteLine($"  {person.SignIn,-28} {person.Name}: {person.Posts}");
            }
        }
    }
}
