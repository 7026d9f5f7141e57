using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Meetings;

/// <summary>Reads meetings.json: meetings that the papers show, and those of the demonstration, with what was asked and done there.</summary>
public sealed class MeetingFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("meetings.json", isRequired: false) is not { } file)
        {
            return;
        }

        var bodies = (await load.Context.Set<Body>().AsNoTracking().Select(b => b.Slug).ToListAsync(cancellation)).Concat(load.Rows.OfType<Body>().Select(b => b.Slug)).ToHashSet();
        var held = (await load.Context.Set<Meeting>().AsNoTracking().Select(m => m.Slug).ToListAsync(cancellation)).ToHashSet();
        foreach (var fact in file.List("meetings"))
        {
            var meeting = Meeting(load, fact, bodies);
            var rows = RowsOf(load, fact, meeting);
            fact.Done();
            load.Keep([meeting, .. rows], held.Contains(meeting.Slug));
        }

        file.LeaveAside("note");
        file.Done();
    }

    private static Meeting Meeting(FactLoad load, Fact fact, HashSet<string> bodies)
    {
        var (day, provenance) = (fact.Date("day"), fact.Provenance());
        var meeting = new Meeting
        {
            Slug = fact.SlugText("slug"),
            Body = fact.SlugText("body"),
            Title = fact.Text("title"),
            Day = day,
            IsDayKnown = !fact.Flag("dayNotGiven"),
            StartsAt = Time(fact, "startsAt"),
            Place = fact.TextOrNone("place"),
            IsInformal = fact.Flag("informal"),
            // A meeting to come is known before its day, from the day the facts say it was called.
            KnownFrom = fact.DateOrNone("knownFrom") is { } known ? PartnershipClock.StartOf(known) : load.KnownFrom(provenance, day),
            Provenance = provenance,
        };
        if (meeting.Body.Length > 0 && !bodies.Contains(meeting.Body))
        {
            fact.Error("body", $"there is no body '{meeting.Body}'");
        }

        return meeting;
    }

    private static List<object> RowsOf(FactLoad load, Fact fact, Meeting meeting)
    {
        var rows = new List<object>();
        rows.AddRange(fact.List("steps", isRequired: false).Select(f => Step(load, f, meeting)));
        rows.AddRange(fact.List("items", isRequired: false).SelectMany(f => Item(load, f, meeting)));
        rows.AddRange(fact.List("pack", isRequired: false).Select(f => Document(load, f, meeting)));
        rows.AddRange(fact.List("minutes", isRequired: false).Select((f, i) => Minutes(load, f, meeting, i + 1)));
        rows.AddRange(fact.List("actions", isRequired: false).Select((f, i) => Action(load, f, meeting, i + 1)));
        return rows;
    }

    private static MeetingStep Step(FactLoad load, Fact fact, Meeting meeting)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        return Done(fact, new MeetingStep
        {
            Meeting = meeting.Slug, Kind = fact.Choice<StepKind>("kind"), On = on, At = Time(fact, "at"), Reason = fact.TextOrNone("reason"), KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        });
    }

    private static List<object> Item(FactLoad load, Fact fact, Meeting meeting)
    {
        var (number, provenance) = (fact.Whole("number"), fact.Provenance());
        var known = Known(load, meeting, provenance);
        var rows = new List<object>
        {
            new AgendaItem
            {
                Meeting = meeting.Slug, Number = number, Title = fact.Text("title"), AskedFor = fact.Choice<AskedFor>("askedFor"), LeadOfficer = fact.TextOrNone("leadOfficer"), Matter = fact.TextOrNone("matter"),
                ExemptParagraph = fact.WholeOrNone("exemptParagraph"), PublicInterest = fact.TextOrNone("publicInterest"), IsLate = fact.Flag("late"), LateReason = fact.TextOrNone("lateReason"),
                KnownFrom = known, Provenance = provenance,
            },
        };
        rows.AddRange(fact.List("outcomes", isRequired: false).Select(f => Outcome(load, f, meeting, number)));
        rows.AddRange(fact.List("questions", isRequired: false).Select((f, i) => Question(load, f, meeting, number, i + 1)));
        rows.AddRange(fact.List("sections", isRequired: false).Select(f => Section(load, f, meeting, number)));
        fact.Done();
        return rows;
    }

    private static ItemOutcome Outcome(FactLoad load, Fact fact, Meeting meeting, int item)
    {
        var provenance = fact.Provenance();
        return Done(fact, new ItemOutcome { Meeting = meeting.Slug, Item = item, Verb = fact.Choice<BodyVerb>("verb"), Words = fact.Text("words"), At = null, KnownFrom = load.KnownFrom(provenance, meeting.Day), Provenance = provenance });
    }

    private static ItemQuestion Question(FactLoad load, Fact fact, Meeting meeting, int item, int number)
    {
        var provenance = fact.Provenance();
        return Done(fact, new ItemQuestion { Meeting = meeting.Slug, Item = item, Number = number, Text = fact.Text("text"), KnownFrom = Known(load, meeting, provenance), Provenance = provenance });
    }

    private static ReportSection Section(FactLoad load, Fact fact, Meeting meeting, int item)
    {
        var provenance = fact.Provenance();
        return Done(fact, new ReportSection { Meeting = meeting.Slug, Item = item, Heading = fact.Choice<ReportHeading>("heading"), Text = fact.Text("text"), KnownFrom = Known(load, meeting, provenance), Provenance = provenance });
    }

    private static PackDocument Document(FactLoad load, Fact fact, Meeting meeting)
    {
        var provenance = fact.Provenance();
        return Done(fact, new PackDocument
        {
            Meeting = meeting.Slug, Item = fact.WholeOrNone("item"), Title = fact.Text("title"), Pages = fact.Whole("pages"), IsSupplement = fact.Flag("supplement"), IsExempt = fact.Flag("exempt"),
            KnownFrom = Known(load, meeting, provenance), Provenance = provenance,
        });
    }

    private static MinutesText Minutes(FactLoad load, Fact fact, Meeting meeting, int number)
    {
        var provenance = fact.Provenance();
        return Done(fact, new MinutesText
        {
            Meeting = meeting.Slug, Number = number, State = fact.Choice<MinutesState>("state"), Text = fact.Text("text"), ApprovedAt = fact.TextOrNone("approvedAt"),
            KnownFrom = load.KnownFrom(provenance, meeting.Day), Provenance = provenance,
        });
    }

    private static MeetingAction Action(FactLoad load, Fact fact, Meeting meeting, int number)
    {
        var provenance = fact.Provenance();
        return Done(fact, new MeetingAction
        {
            Meeting = meeting.Slug, Number = number, Body = meeting.Body, Item = fact.WholeOrNone("item"), Text = fact.Text("text"), Owner = fact.Text("owner"), Due = fact.Date("due"),
            KnownFrom = load.KnownFrom(provenance, meeting.Day), Provenance = provenance,
        });
    }

    /// <summary>What stands on an agenda is known when the meeting is: before its day, where the facts say so.</summary>
    private static DateTime Known(FactLoad load, Meeting meeting, Provenance provenance)
    {
        var own = load.KnownFrom(provenance, meeting.Day);
        return meeting.KnownFrom < own ? meeting.KnownFrom : own;
    }

    private static TimeOnly? Time(Fact fact, string field)
    {
        if (fact.TextOrNone(field) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        fact.Error(field, $"'{text}' must be a time of day written as 14:00");
        return null;
    }

    private static T Done<T>(Fact fact, T row)
    {
        fact.Done();
        return row;
    }
}
