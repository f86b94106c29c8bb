using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ServiceDefaults.Caching;

/// <summary>
/// Answers kept in Redis: only what may be lost. They are kept by scope, and a change in a scope makes all of its answers forgotten by
/// counting up the scope's generation. Without Redis every answer is made anew; that is logged once, and asked again at most every second.
/// </summary>
/// <param name="redis">Null where none is configured.</param>
public sealed partial class Cache(string service, Task<ConnectionMultiplexer>? redis, ILogger<Cache> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private volatile bool down;
    private long askAgainAt;

    /// <summary>The answer kept under a key of a scope, or made and kept for a while.</summary>
    public async Task<T> GetAsync<T>(string scope, string key, TimeSpan keep, Func<Task<T>> make)
        where T : class
    {
        // The generation is read before the answer is made: one that was overtaken by a change is kept where nobody looks for it.
        var generation = await TryAsync(r => r.StringGetAsync(Generation(scope)));
        if (generation is null)
        {
            return await make();
        }

        var place = $"{service}:{scope}:{generation}:{typeof(T).Module.ModuleVersionId:n}:{key}";
        if (await TryAsync(r => r.StringGetAsync(place)) is { IsNull: false } kept)
        {
            return JsonSerializer.Deserialize<T>((byte[])kept!, JsonSerializerOptions.Web)!;
        }

        var answer = await make();
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, JsonSerializerOptions.Web);
        await TryAsync(r => r.StringSetAsync(place, json, keep));
        return answer;
    }

    /// <summary>Makes whatever was kept in these scopes forgotten. Where Redis is away it is forgotten when its time is over.</summary>
    public async Task ForgetAsync(params IEnumerable<string> scopes) =>
        await Task.WhenAll(scopes.Select(scope => TryAsync(r => r.StringIncrementAsync(Generation(scope)))));

    private string Generation(string scope) => $"{service}:{scope}:generation";

    private async Task<T?> TryAsync<T>(Func<IDatabase, Task<T>> ask)
        where T : struct
    {
        if (redis is not { IsCompletedSuccessfully: true } || (down && Environment.TickCount64 < Volatile.Read(ref askAgainAt)))
        {
            return null;
        }

        try
        {
            var answer = await ask(redis.Result.GetDatabase()).WaitAsync(Patience);
            if (down)
            {
                down = false;
                Back();
            }

            return answer;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Volatile.Write(ref askAgainAt, Environment.TickCount64 + (long)Rest.TotalMilliseconds);
            if (!down)
            {
                down = true;
                Away(e);
            }

            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not answer; everything is read from the database until it does")]
    private partial void Away(Exception e);

    [LoggerMessage(LogLevel.Information, "Redis answers again")]
    private partial void Back();
}

/// <summary>Adds the cache.</summary>
public static class CacheSetup
{
    /// <summary>Adds it, on the connection string <c>redis</c>; without one nothing is kept.</summary>
    /// <param name="service">Prefix of the service's keys.</param>
    public static void AddCache(this WebApplicationBuilder builder, string service) =>
        builder.Services.AddSingleton(s => new Cache(
            service, Connect(builder.Configuration.GetConnectionString("redis")), s.GetRequiredService<ILogger<Cache>>()));

    private static Task<ConnectionMultiplexer>? Connect(string? redis)
    {
        if (string.IsNullOrEmpty(redis))
        {
            return null;
        }

        var options = ConfigurationOptions.Parse(redis);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = 2000;
        return ConnectionMultiplexer.ConnectAsync(options);
    }
}
