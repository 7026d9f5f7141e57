using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>Makes an account for a person, who then sets their own password or passkey by a link. The person is made too, where nobody of that name is held.</summary>
public sealed class AddAccount(CommonwealContext context, UserManager<Account> accounts, TimeProvider time)
{
    public async Task<Outcome<Account>> ExecuteAsync(string name, string signIn, string? email, bool isAdministrator, Actor actor, CancellationToken cancellation)
    {
        if (email is not null && !Addresses.CanBeEmail(email))
        {
            return new NotAnEmailAddress(email);
        }

        var slug = Slug.From(name);
        var person = await context.Set<Person>().SingleOrDefaultAsync(p => p.Slug == slug, cancellation);
        if (person is not null && await context.Users.SingleOrDefaultAsync(a => a.PersonId == person.Id, cancellation) is { } held)
        {
            return new HasAccountAlready(person.Name, held.UserName!);
        }

        if (person is null)
        {
            person = new Person { Id = PersonId.From(Guid.CreateVersion7(time.GetUtcNow())), Slug = slug, Name = name, IsDemonstration = false, Provenance = Provenance.OfAnAct() };
            context.Add(person);
        }

        var account = new Account { Id = Guid.CreateVersion7(time.GetUtcNow()), PersonId = person.Id, UserName = signIn, Email = email, IsAdministrator = isAdministrator };
        context.Act = new Act(actor, nameof(AddAccount), "/accounts", $"Made an account for {name}{(isAdministrator ? ", as an administrator" : "")}.");
        var made = await accounts.CreateAsync(account);
        return made.Succeeded ? account : new AccountRefused(string.Join(" ", made.Errors.Select(e => e.Description)));
    }
}

public sealed record NotAnEmailAddress(string Email) : Refusal($"'{Email}' is not an email address.");

public sealed record HasAccountAlready(string Name, string SignIn) : Refusal($"{Name} has an account already: {SignIn}.")
{
    public override string WhoCouldMend => "Whoever runs the program, with: commonweal user link --sign-in " + SignIn;
}

/// <param name="Why">In the words of the rule that was not kept.</param>
public sealed record AccountRefused(string Why) : Refusal($"The account was not made: {Why}");
