using Commonweal.Platform.Charts;

namespace Commonweal.Tests.Platform.Charts;

public sealed class PartnershipPictureTests
{
    [Theory]
    [InlineData("Haringey CCG", "HCCG")]
    [InlineData("Barnet, Enfield and Haringey", "BEH")]
    [InlineData("UCLH", "UCLH")]
    [InlineData("Islington GP Federation", "IGPF")]
    public void Initials_keep_abbreviations_whole(string name, string initials) => Assert.Equal(initials, Seat(0, name).Initials);

    [Fact]
    public void The_sentence_counts_what_the_picture_shows()
    {
        var picture = Picture([.. Enumerable.Range(0, 10).Select(i => Seat(i, state: i < 8 ? SeatState.Noted : SeatState.None))]);

        Assert.Equal("10 partners round one table in Haringey and Islington. Partnership agreement: noted as approved by 8 and no approval recorded from 2.", picture.Sentence);
    }

    [Fact]
    public void Partners_of_one_kind_sit_together() =>
        Assert.Equal(["Council", "Council", "NHS trust"], Picture([Seat(0, kind: "Council"), Seat(1, kind: "NHS trust"), Seat(2, kind: "Council")]).SeatsInOrder.Select(seat => seat.KindInWords));

    [Theory, MemberData(nameof(Counts))]
    public void Seats_never_touch_and_all_words_stand_within_the_picture(int count)
    {
        var layout = new PictureLayout(Picture([.. Enumerable.Range(0, count).Select(i => Seat(i))]));

        foreach (var (one, next) in layout.Seats.Zip(layout.Seats.Skip(1).Append(layout.Seats[0])))
        {
            Assert.True(Math.Sqrt(Math.Pow(one.At.X - next.At.X, 2) + Math.Pow(one.At.Y - next.At.Y, 2)) > 2.2 * PictureLayout.SeatRadius);
        }

        Assert.All(layout.Seats, seat =>
        {
            Assert.InRange(seat.FirstLineY - PictureLayout.LineHeight, layout.Top, layout.Top + layout.Height);
            Assert.InRange(seat.LastLineY, layout.Top, layout.Top + layout.Height);
            Assert.InRange(seat.WordsX, 120, PictureLayout.Width - 120);
        });
    }

    [Theory]
    [InlineData("Haringey and Islington Wellbeing Partnership Agreement", 18, 5, "Haringey and|Islington|Wellbeing|Partnership|Agreement")]
    [InlineData("one two three four", 7, 2, "one two|three…")]
    public void A_title_is_broken_between_words(string text, int charactersMax, int linesMax, string lines) =>
        Assert.Equal(lines, string.Join('|', PictureLayout.Wrap(text, charactersMax, linesMax)));

    public static TheoryData<int> Counts => [.. Enumerable.Range(3, 14)];

    private static PartnershipPicture Picture(IReadOnlyList<Seat> seats) => new("Partnership agreement", seats, [new("Haringey", 263_386), new("Islington", 215_667)]);

    private static Seat Seat(int i, string? name = null, string kind = "Council", SeatState state = SeatState.Approved) =>
        new($"Partner {i} of the partnership", name ?? $"Partner {i} of the partnership", kind, $"/partners/{i}", "No approval recorded", state);
}
