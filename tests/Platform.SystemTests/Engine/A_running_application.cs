using Aspire.Hosting.Dashboard.Protocol;
using Grpc.Core;
using Npgsql;

namespace Platform.SystemTests.Engine;

[Collection("Engine")]
public sealed class A_running_application(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Programs_are_told_the_addresses_of_every_replica_they_refer_to()
    {
        var given = await running.EnvironmentOfAsync("front");
        var addresses = running.Host.Session.GetProperty("resources").EnumerateArray().First(resource => resource.GetProperty("name").GetString() == "back")
            .GetProperty("instances").EnumerateArray().Select(instance => instance.GetProperty("endpoints")).ToList();
        for (var replica = 0; replica < 2; replica++)
        {
            given[$"services__back__http__{replica}"].ShouldBe(addresses[replica].GetProperty("http").GetString());
            given[$"services__back__grpc__{replica}"].ShouldBe(addresses[replica].GetProperty("grpc").GetString());
            (await running.Http.GetAsync($"{given[$"services__back__http__{replica}"]}/health")).IsSuccessStatusCode.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task References_may_go_in_a_circle()
    {
        var back = await running.EnvironmentOfAsync("back");
        (await running.Http.GetAsync($"{back["services__front__http__0"]}/health")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task An_endpoint_with_a_variable_of_its_own_is_left_out_of_the_listening_addresses()
    {
        var back = await running.EnvironmentOfAsync("back");
        back["ASPNETCORE_URLS"].ShouldNotContain(back["GRPC_PORT"]);
        back["ASPNETCORE_URLS"].Split(';').Length.ShouldBe(1);
    }

    [Fact]
    public async Task Connection_strings_are_in_the_format_of_the_hosting_packages()
    {
        var given = await running.EnvironmentOfAsync("front");
        given["ConnectionStrings__front-db"].ShouldMatch("^Host=127.0.0.1;Port=[0-9]+;Username=postgres;Password=[^;]+;Database=front$");
        given["ConnectionStrings__rabbitmq"].ShouldMatch("^amqp://guest:[^@]+@127.0.0.1:[0-9]+$");
        given["ConnectionStrings__redis"].ShouldMatch("^127.0.0.1:[0-9]+,password=.+$");
        await using var connection = new NpgsqlConnection(given["ConnectionStrings__front-db"]);
        await connection.OpenAsync();
        connection.Database.ShouldBe("front");
    }

    [Fact]
    public async Task Telemetry_carries_the_name_of_the_instance()
    {
        var given = await running.EnvironmentOfAsync("front");
        given["OTEL_SERVICE_NAME"].ShouldBe("front");
        $"front-{given["OTEL_RESOURCE_ATTRIBUTES"].Split('=')[1]}".ShouldBe((await running.Resources.ResourceAsync("front")).Name);
        given["OTEL_EXPORTER_OTLP_PROTOCOL"].ShouldBe("grpc");
    }

    [Fact]
    public async Task A_program_starts_only_when_what_it_waits_for_is_healthy()
    {
        var resources = await running.Resources.ResourcesAsync();
        var front = resources.Single(resource => resource.DisplayName == "front");
        var healthyAfter = TimeSpan.FromMilliseconds(300); // the sample is not healthy before
        foreach (var back in resources.Where(resource => resource.DisplayName == "back"))
        {
            (front.StartedAt.ToDateTimeOffset() - back.StartedAt.ToDateTimeOffset()).ShouldBeGreaterThan(healthyAfter);
        }
    }

    [Fact]
    public async Task Every_resource_is_shown_running_and_healthy()
    {
        var resources = await running.Resources.ResourcesAsync();
        resources.Select(resource => resource.DisplayName).Order().ShouldBe(["back", "back", "front", "front-db", "postgres", "rabbitmq", "redis"]);
        resources.ShouldAllBe(resource => resource.State == "Running");
        resources.SelectMany(resource => resource.HealthReports).ShouldAllBe(report => report.HasStatus && report.Status == HealthStatus.Healthy);
    }

    [Fact]
    public async Task What_a_program_prints_can_be_read() =>
        (await running.Resources.LogAsync("front")).ShouldContain(line => line.EndsWith(" The sample begins.", StringComparison.Ordinal));

    [Fact]
    public async Task Without_the_key_nothing_is_told()
    {
        using var stranger = ResourceService.Of(running.Host, key: "guess");
        (await Should.ThrowAsync<RpcException>(stranger.ResourcesAsync)).StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }
}
