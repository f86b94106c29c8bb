using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client.Balancer;
using Grpc.Net.Client.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ServiceDefaults.Grpc;

/// <summary>
/// Clients of other services: found by name, every call with a deadline, the caller's token passed on, transient faults retried.
/// </summary>
public static class GrpcClients
{
    /// <summary>Longest wait for an answer where the call sets no deadline of its own.</summary>
    public static readonly TimeSpan DefaultDeadline = TimeSpan.FromSeconds(10);

    /// <summary>Adds a client of a service's gRPC endpoints (<c>services:{service}:grpc:N</c>), each replica in turn.</summary>
    public static IHttpClientBuilder AddGrpcClientOf<TClient>(this WebApplicationBuilder builder, string service)
        where TClient : class
    {
        builder.Services.AddHttpContextAccessor();
        var replicas = new ServiceCollection()
            .AddSingleton<ResolverFactory>(new StaticResolverFactory(_ => AddressesOf(builder.Configuration, service)))
            .BuildServiceProvider();
        return builder.Services
            .AddGrpcClient<TClient>(o =>
            {
                o.Address = new Uri($"static:///{service}");
                o.ChannelOptionsActions.Add(c =>
                {
                    c.Credentials = ChannelCredentials.Insecure;
                    c.UnsafeUseInsecureChannelCallCredentials = true;
                    c.ServiceProvider = replicas;
                    c.ServiceConfig = new ServiceConfig
                    {
                        MethodConfigs = { RetryTransientFaults },
                        LoadBalancingConfigs = { new RoundRobinConfig() },
                    };
                });
            })
            .AddInterceptor(() => new DeadlineInterceptor())
            .AddCallCredentials((_, metadata, services) =>
            {
                var asking = services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
                if (asking?.Headers.Authorization.ToString() is { Length: > 0 } token)
                {
                    metadata.Add("authorization", token);
                }

                return Task.CompletedTask;
            });
    }

    private static BalancerAddress[] AddressesOf(IConfiguration configuration, string service)
    {
        var addresses = configuration.GetSection($"services:{service}:grpc").GetChildren()
            .Select(c => new Uri(c.Value!))
            .Select(at => new BalancerAddress(at.Host, at.Port))
            .ToArray();
        return addresses.Length > 0 ? addresses : throw new InvalidOperationException($"services:{service}:grpc:0 is not configured");
    }

    private static MethodConfig RetryTransientFaults => new()
    {
        Names = { MethodName.Default },
        RetryPolicy = new RetryPolicy
        {
            MaxAttempts = 3,
            InitialBackoff = TimeSpan.FromMilliseconds(100),
            MaxBackoff = TimeSpan.FromSeconds(1),
            BackoffMultiplier = 2,
            RetryableStatusCodes = { StatusCode.Unavailable },
        },
    };

    private sealed class DeadlineInterceptor : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request,
            ClientInterceptorContext<TRequest, TResponse> context,
            AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
            continuation(request, WithDeadline(context));

        public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
            TRequest request,
            ClientInterceptorContext<TRequest, TResponse> context,
            AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
            continuation(request, WithDeadline(context));

        private static ClientInterceptorContext<TRequest, TResponse> WithDeadline<TRequest, TResponse>(
            ClientInterceptorContext<TRequest, TResponse> context)
            where TRequest : class
            where TResponse : class =>
            context.Options.Deadline is not null
                ? context
                : new(
                    context.Method,
                    context.Host,
                    context.Options.WithDeadline(TimeProvider.System.GetUtcNow().UtcDateTime + DefaultDeadline));
    }
}
