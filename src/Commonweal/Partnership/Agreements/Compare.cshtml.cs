using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Agreements;

/// <summary>Two versions of one agreement side by side, with what was taken out, put in and changed.</summary>
[Shows(KindOfThing.Public)]
public sealed class CompareModel(ReadAgreements agreements) : PageModel
{
    public AgreementReading Reading { get; private set; } = null!;

    public AgreementVersion? Left { get; private set; }

    public AgreementVersion? Right { get; private set; }

    public IReadOnlyList<(DiffPiece Left, DiffPiece Right)> Lines { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, int? from, int? to, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || await agreements.FindAsync(slug, cancellation) is not { } reading || !Holds(reading, from) || !Holds(reading, to))
        {
            return NotFound();
        }

        Reading = reading;
        if (reading.Versions.Count < 2)
        {
            return Page();
        }

        Left = reading.Versions.FirstOrDefault(v => v.Number == from) ?? reading.Versions[^2];
        Right = reading.Versions.FirstOrDefault(v => v.Number == to) ?? reading.Versions[^1];
        Compare(Left, Right);
        return Page();
    }

    /// <summary>A line as it is read: without its source, which is not part of what is compared by a reader.</summary>
    public static string Words(DiffPiece piece) => piece.Text ?? "";

    public static string Mark(DiffPiece piece) => piece.Type.ToString().ToLowerInvariant();

    /// <summary>A changed line as runs of words that are changed or not, so that a changed phrase is marked as one.</summary>
    public static IReadOnlyList<(bool IsChanged, string Words)> Runs(DiffPiece line)
    {
        var runs = new List<(bool IsChanged, string Words)>();
        foreach (var piece in line.SubPieces.Where(p => p.Type != ChangeType.Imaginary))
        {
            var isChanged = piece.Type != ChangeType.Unchanged;
            if (runs.Count > 0 && (runs[^1].IsChanged == isChanged || string.IsNullOrWhiteSpace(piece.Text)))
            {
                runs[^1] = (runs[^1].IsChanged, runs[^1].Words + piece.Text);
            }
            else
            {
                runs.Add((isChanged, piece.Text));
            }
        }

        return runs;
    }

    private static bool Holds(AgreementReading reading, int? number) => number is null || reading.Versions.Any(v => v.Number == number);

    private void Compare(AgreementVersion left, AgreementVersion right)
    {
        var model = new SideBySideDiffBuilder(new Differ(), new LineChunker(), new WordChunker()).BuildDiffModel(Readable(left), Readable(right));
        Lines = [.. model.OldText.Lines.Zip(model.NewText.Lines)];
        var (out_, in_, changed) = (Count(ChangeType.Deleted, old: true), Count(ChangeType.Inserted, old: false), Count(ChangeType.Modified, old: false));
        Sentence = left.Hash == right.Hash
            ? "The two texts are the same."
            : $"{Clauses(out_)} taken out, {Clauses(in_)} put in, {Clauses(changed)} changed. Taken out is struck through, put in is underlined, changed words are marked.";

        int Count(ChangeType type, bool old) => (old ? model.OldText : model.NewText).Lines.Count(l => l.Type == type);
    }

    private static string Clauses(int count) => count == 1 ? "1 line" : $"{count} lines";

    private static string Readable(AgreementVersion version) => string.Join('\n', version.Lines().Select(line => line.Reference is null ? line.Words : $"{line.Reference}  {line.Words}"));
}
