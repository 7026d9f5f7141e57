using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

/// <summary>Reads people.json (roles and named post-holders) and, in demonstration mode alone, demonstration.json (made-up people).</summary>
public sealed class PeopleFacts : IFactsReader
{
    private readonly Dictionary<(PartnerId?, string Title), Post> posts = [];
    private HashSet<(PartnerId?, string Title)> heldPosts = [];
    private HashSet<string> roles = [];

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        posts.Clear();
        roles = await load.Context.Set<Role>().Select(r => r.Slug).ToHashSetAsync(cancellation);
        foreach (var post in await load.Context.Set<Post>().AsNoTracking().ToListAsync(cancellation))
        {
            posts[(post.PartnerId, post.Title)] = post;
        }

        heldPosts = [.. posts.Keys];
        foreach (var held in await load.Context.Set<Person>().AsNoTracking().Select(p => new { p.Slug, p.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        if (load.File("people.json") is { } file)
        {
            ReadRoles(load, file);
            ReadPeople(load, file, null);
            file.Done();
        }

        if (load.WithDemonstration && load.File("demonstration.json", isRequired: false) is { } demonstration)
        {
            ReadPeople(load, demonstration, new Provenance(null, demonstration.TextOrNone("ours") ?? demonstration.Text("note")));
            demonstration.LeaveAside("note");
            demonstration.Done();
        }
    }

    private void ReadRoles(FactLoad load, Fact file)
    {
        foreach (var fact in file.List("roles"))
        {
            var role = new Role { Slug = fact.SlugText("slug"), Title = fact.Text("title"), Provenance = fact.Provenance() };
            fact.Done();
            if (roles.Add(role.Slug))
            {
                load.Rows.Add(role);
            }
            else
            {
                load.AlreadyHeld++;
            }
        }
    }

    /// <param name="madeUp">Where the people are made up: what says so.</param>
    private void ReadPeople(FactLoad load, Fact file, Provenance? madeUp)
    {
        foreach (var fact in file.List("people"))
        {
            var slug = fact.SlugText("slug");
            var held = load.Find<PersonId>(slug);
            var holdings = fact.List("posts").Select(post => Holding(load, post, held ?? load.Find<PersonId>(slug) ?? NewPerson(load, slug), madeUp)).ToList();
            var person = new Person
            {
                Id = load.Find<PersonId>(slug) ?? NewPerson(load, slug),
                Slug = slug,
                Name = fact.Text("name"),
                IsDemonstration = madeUp is not null,
                Provenance = madeUp ?? new Provenance(holdings.FirstOrDefault()?.Provenance.Source, null, fact.TextOrNone("note")),
            };
            fact.LeaveAside("signIn", "why", "note");
            fact.Done();
            if (held is null)
            {
                load.Rows.Add(person);
                load.Rows.AddRange(holdings);
            }
            else
            {
                load.AlreadyHeld += 1 + holdings.Count;
            }
        }
    }

    private static PersonId NewPerson(FactLoad load, string slug)
    {
        var id = load.NewId<PersonId>();
        load.Name(slug, id);
        return id;
    }

    private PostHolding Holding(FactLoad load, Fact fact, PersonId person, Provenance? madeUp)
    {
        var provenance = madeUp ?? fact.Provenance();
        var seenOn = fact.DateOrNone("heldOn");
        var from = fact.DateOrNone("from");
        if (from is null && seenOn is null)
        {
            fact.Error("from", "is missing: give the first day in post, or in heldOn a day on which a paper shows the holder in post");
        }

        var holding = new PostHolding
        {
            PostId = PostOf(load, fact, provenance).Id,
            PersonId = person,
            From = from ?? seenOn ?? default,
            FromIsStated = from is not null,
            To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from ?? seenOn ?? default),
            Provenance = provenance,
        };
        fact.LeaveAside("note", "source", "ours");
        fact.Done();
        return holding;
    }

    private Post PostOf(FactLoad load, Fact fact, Provenance provenance)
    {
        var (partner, title, role) = (fact.ReferenceOrNone<PartnerId>("partner"), fact.Text("title"), fact.Text("role"));
        if (role.Length > 0 && !roles.Contains(role))
        {
            fact.Error("role", $"'{role}' is not among the roles of people.json");
        }

        if (!posts.TryGetValue((partner, title), out var post))
        {
            post = new Post { Id = load.NewId<PostId>(), PartnerId = partner, Title = title, Role = role, Provenance = provenance };
            posts[(partner, title)] = post;
            load.Rows.Add(post);
        }
        else if (heldPosts.Remove((partner, title)))
        {
            load.AlreadyHeld++;
        }

        return post;
    }
}
