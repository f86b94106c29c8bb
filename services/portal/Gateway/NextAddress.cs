namespace Portal.Gateway;

/// <summary>
/// Sends each request to the next replica of a service; a request that reads is tried at the others where one cannot be reached.
/// </summary>
internal sealed class NextAddress(IReadOnlyList<Uri> replicas) : DelegatingHandler
{
    private static int turn;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = Interlocked.Increment(ref turn) & int.MaxValue;
        var wanted = request.RequestUri!.PathAndQuery;
        for (var tried = 0; ; tried++)
        {
            request.RequestUri = new Uri(replicas[(first + tried) % replicas.Count], wanted);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException) when (request.Method == HttpMethod.Get && tried + 1 < replicas.Count)
            {
                continue;
            }
        }
    }
}
