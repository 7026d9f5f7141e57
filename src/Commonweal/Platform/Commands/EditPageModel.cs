using Commonweal.Domain.Foundation;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Commands;

/// <summary>A page on which something that is kept is changed; where somebody else saved it meanwhile, both are shown and nothing is lost.</summary>
public abstract class EditPageModel(CommonwealContext context, Notices notices) : ActPageModel(notices)
{
    /// <summary>Whether what the page has read is what another person saved since the form was opened.</summary>
    public bool IsSavedMeanwhile { get; private set; }

    protected CommonwealContext Context { get; } = context;

    protected sealed override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        try
        {
            return await SaveAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            Context.ChangeTracker.Clear();
            IsSavedMeanwhile = await FindAsync(cancellation);
            ModelState.Remove("Input.Version");
            FillVersion();
            return new SavedMeanwhile();
        }
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved since the form was opened.</exception>
    protected abstract Task<Refusal?> SaveAsync(CancellationToken cancellation);

    /// <summary>Puts the version that stands now into the form, so that saving again replaces it.</summary>
    protected abstract void FillVersion();
}

public sealed record SavedMeanwhile() : Refusal("Somebody saved this page while you were typing. Nothing of yours is lost, and nothing is saved yet.");
