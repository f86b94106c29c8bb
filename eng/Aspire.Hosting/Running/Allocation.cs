using System.Security.Cryptography;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>Gives every instance its name and ports before anything starts, so that references may go in circles.</summary>
internal static class Allocation
{
    private const string SuffixLetters = "abcdefghjkmnpqrstuvwxyz";

    public static void Make(IEnumerable<Resource> resources, Ports ports, Session session)
    {
        foreach (var resource in resources)
        {
            resource.Instances.Clear();
            for (var i = 0; i < resource.Replicas; i++)
            {
                var given = resource.Endpoints.ToDictionary(endpoint => endpoint.Name, endpoint => endpoint.Port ?? ports.Next());
                resource.Instances.Add(new(resource, RandomNumberGenerator.GetString(SuffixLetters, 8), given));
            }

            resource.Allocate(session);
        }
    }

    /// <summary>How many resources stand one on the other below this one; stopping goes from the highest down.</summary>
    public static int Height(Resource resource) => Height(resource, []);

    private static int Height(Resource resource, HashSet<Resource> above) => above.Add(resource)
        ? resource.WaitsFor.Select(dependency => 1 + Height(dependency, [.. above])).DefaultIfEmpty(0).Max()
        : throw new DistributedApplicationException($"Resource '{resource.Name}' waits for itself: {string.Join(" → ", above.Select(item => item.Name))}.");
}
