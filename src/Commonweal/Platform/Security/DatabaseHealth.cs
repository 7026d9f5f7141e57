using Commonweal.Platform.Persistence;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Commonweal.Platform.Security;

/// <summary>Healthy when both databases answer.</summary>
public sealed class DatabaseHealth(CommonwealContext commonweal, RecordContext record) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await commonweal.Database.CanConnectAsync(cancellationToken) && await record.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("A database does not answer");
}
