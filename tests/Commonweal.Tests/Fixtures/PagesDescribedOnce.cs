using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Fixtures;

/// <summary>
/// The pages of the program, described once for all sites of the tests. Each start reads them anew by reflection, which for hundreds of sites in one process was an eighth of all the time the tests took.
/// A site gets copies, since what it makes of a page stays at its description.
/// </summary>
internal sealed class PagesDescribedOnce(IServiceProvider services, Type describer) : IActionDescriptorProvider
{
    private static readonly Lock Turn = new();
    private static List<CompiledPageActionDescriptor>? pages;

    private readonly IActionDescriptorProvider real = (IActionDescriptorProvider)ActivatorUtilities.CreateInstance(services, describer);

    public int Order => real.Order;

    /// <summary>Puts it in the place of what describes pages by itself.</summary>
    public static void TakeOver(IServiceCollection services)
    {
        var registered = services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "CompiledPageActionDescriptorProvider");
        services.Remove(registered);
        services.AddSingleton<IActionDescriptorProvider>(provider => new PagesDescribedOnce(provider, registered.ImplementationType!));
    }

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        lock (Turn)
        {
            pages ??= Described();
        }

        pages.ForEach(page => context.Results.Add(CopyOf(page)));
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context) => real.OnProvidersExecuted(context);

    private List<CompiledPageActionDescriptor> Described()
    {
        var context = new ActionDescriptorProviderContext();
        real.OnProvidersExecuting(context);
        return [.. context.Results.Cast<CompiledPageActionDescriptor>()];
    }

    private static CompiledPageActionDescriptor CopyOf(CompiledPageActionDescriptor page) => new(page)
    {
        ActionConstraints = page.ActionConstraints,
        AttributeRouteInfo = page.AttributeRouteInfo,
        BoundProperties = page.BoundProperties,
        DeclaredModelTypeInfo = page.DeclaredModelTypeInfo,
        DisplayName = page.DisplayName,
        EndpointMetadata = page.EndpointMetadata,
        FilterDescriptors = page.FilterDescriptors,
        HandlerMethods = page.HandlerMethods,
        HandlerTypeInfo = page.HandlerTypeInfo,
        ModelTypeInfo = page.ModelTypeInfo,
        PageTypeInfo = page.PageTypeInfo,
        Parameters = page.Parameters,
        Properties = new Dictionary<object, object?>(page.Properties),
        RouteValues = page.RouteValues,
    };
}
