namespace Commonweal.Platform.Charts;

public readonly record struct Point(double X, double Y);

/// <summary>Where a seat stands in the picture and where its words go.</summary>
/// <param name="Mark">At the table's edge, before the seat.</param>
/// <param name="Anchor">start, middle or end, as SVG anchors text.</param>
/// <param name="FirstLineY">The base line of the first line of words.</param>
public sealed record PlacedSeat(Seat Seat, int Kind, Point At, Point Mark, string Anchor, double WordsX, double FirstLineY, IReadOnlyList<string> Lines, IReadOnlyList<string> StateLines)
{
    public double LastLineY => FirstLineY + ((Lines.Count + StateLines.Count - 1) * PictureLayout.LineHeight);
}

/// <summary>Part of the table, one for each borough.</summary>
public sealed record PlacedBorough(BoroughLabel Borough, double X, double Width, Point Words);

/// <summary>Places the picture's parts: seats at even distances round an ellipse, words outside it, boroughs as strips of the table.</summary>
public sealed class PictureLayout
{
    public const double Width = 1120;
    public const double CentreX = Width / 2;
    public const double CentreY = 360;
    public const double TableX = 262;
    public const double TableY = 186;
    public const double SheetWidth = 196;
    public const double SheetHeight = 172;
    public const double SeatRadius = 30;
    public const double LineHeight = 21;

    private const double Margin = 16;
    private const double RingX = 346;
    private const double RingY = 262;
    private const int Steps = 720;
    private const int RoomyPartners = 10;

    public PictureLayout(PartnershipPicture picture)
    {
        Seats = [.. picture.SeatsInOrder.Zip(Angles(picture.Seats.Count), (seat, angle) => Place(picture, seat, angle))];
        Boroughs = [.. picture.Boroughs.Select((borough, i) => Strip(borough, i, picture.Boroughs.Count))];
        TitleLines = Wrap(picture.AgreementTitle, 18, 5);
        Top = Seats.Select(seat => Math.Min(seat.At.Y - SeatRadius, seat.FirstLineY - LineHeight)).Append(CentreY - TableY).Min() - Margin;
        Height = Seats.Select(seat => Math.Max(seat.At.Y + SeatRadius, seat.LastLineY)).Append(CentreY + TableY).Max() + Margin - Top;
    }

    public IReadOnlyList<PlacedSeat> Seats { get; }

    public IReadOnlyList<PlacedBorough> Boroughs { get; }

    public IReadOnlyList<string> TitleLines { get; }

    /// <summary>Where the picture begins and how high it is: no more than its seats and their words need.</summary>
    public double Top { get; }

    public double Height { get; }

    /// <summary>Breaks words into lines of at most so many characters; what does not fit in the last line ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, int charactersMax, int linesMax)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= charactersMax)
            {
                lines[^1] += " " + word;
            }
            else if (lines.Count == linesMax)
            {
                lines[^1] = lines[^1].TrimEnd('…') + "…";
                break;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>Angles at which points stand at even distances along the ring; the first stands left of the top, so that no seat stands alone at the top.</summary>
    private static IEnumerable<double> Angles(int count)
    {
        var lengths = new double[Steps + 1];
        for (var i = 1; i <= Steps; i++)
        {
            var (from, to) = (OnRing(AngleOf(i - 1), 0), OnRing(AngleOf(i), 0));
            lengths[i] = lengths[i - 1] + Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
        }

        return Enumerable.Range(0, count).Select(i =>
        {
            var wanted = lengths[Steps] * (((i - 0.5) / count) + 1) % lengths[Steps];
            return AngleOf(Array.FindIndex(lengths, length => length >= wanted));
        });
    }

    private static double AngleOf(int step) => (2 * Math.PI * step / Steps) - (Math.PI / 2);

    private static Point OnRing(double angle, double outward) =>
        new(CentreX + ((RingX + outward) * Math.Cos(angle)), CentreY + ((RingY + outward) * Math.Sin(angle)));

    /// <summary>The point of the table's edge before a seat.</summary>
    private static Point OnTable(Point seat)
    {
        var (x, y) = (seat.X - CentreX, seat.Y - CentreY);
        var scale = 1 / Math.Sqrt(Math.Pow(x / TableX, 2) + Math.Pow(y / TableY, 2));
        return new Point(CentreX + (x * scale), CentreY + (y * scale));
    }

    private static PlacedSeat Place(PartnershipPicture picture, Seat seat, double angle)
    {
        var at = OnRing(angle, 0);
        var isBeside = Math.Abs(Math.Cos(angle)) > 0.62;
        var charactersMax = isBeside ? 20 : picture.Seats.Count <= RoomyPartners ? 17 : 14;
        var (lines, stateLines) = (Wrap(seat.ShortName, charactersMax, 3), Wrap(seat.StateInWords, charactersMax + 2, 2));
        var kind = picture.Kinds.ToList().IndexOf(seat.KindInWords);
        if (isBeside)
        {
            var isRight = Math.Cos(angle) > 0;
            var x = at.X + ((isRight ? 1 : -1) * (SeatRadius + 14));
            return new PlacedSeat(seat, kind, at, OnTable(at), isRight ? "start" : "end", x, at.Y - ((lines.Count + stateLines.Count - 1) * LineHeight / 2) + 5, lines, stateLines);
        }

        var isAbove = Math.Sin(angle) < 0;
        var first = isAbove ? at.Y - SeatRadius - 12 - ((lines.Count + stateLines.Count - 1) * LineHeight) : at.Y + SeatRadius + 26;
        return new PlacedSeat(seat, kind, at, OnTable(at), "middle", at.X, first, lines, stateLines);
    }

    private static PlacedBorough Strip(BoroughLabel borough, int i, int count)
    {
        var width = 2 * TableX / count;
        var left = CentreX - TableX + (i * width);
        // A name stands beside the paper where its strip does, and below it where the paper covers the strip's middle.
        var middle = left + (width / 2) - CentreX;
        var isBeside = Math.Abs(middle) > (SheetWidth / 2) + 20;
        var x = isBeside ? Math.Sign(middle) * Math.Max(Math.Abs(middle), ((SheetWidth / 2) + TableX) / 2) : middle;
        return new PlacedBorough(borough, left, width, new Point(CentreX + x, isBeside ? CentreY - 4 : CentreY + (SheetHeight / 2) + 34));
    }
}
