// An AppHost for the tests of the engine adapter: two small programs and, when asked for, the three servers.
var builder = DistributedApplication.CreateBuilder(args);
const string project = "../SampleProgram/SampleProgram.csproj";

var back = builder.AddProject("back", project)
    .WithHttpEndpoint(name: "http").WithHttpEndpoint(name: "grpc", env: "GRPC_PORT").WithHttpHealthCheck("/health")
    .WithReplicas(int.Parse(builder.Configuration["replicas"] ?? "1"))
    .WithEnvironment("BEHAVIOUR", builder.Configuration["behaviour"]);

var front = builder.AddProject("front", project)
    .WithHttpEndpoint(name: "http").WithHttpHealthCheck("/health").WithExternalHttpEndpoints()
    .WithReference(back).WaitFor(back);
back.WithReference(front);

if (builder.Configuration["servers"] is { } data)
{
    var database = builder.AddPostgres("postgres").WithDataBindMount(Path.Combine(data, "postgres")).AddDatabase("front-db", "front");
    var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithDataBindMount(Path.Combine(data, "rabbitmq"));
    var redis = builder.AddRedis("redis");
    front.WithReference(database).WaitFor(database).WithReference(rabbitmq).WaitFor(rabbitmq).WithReference(redis).WaitFor(redis);
}

builder.Build().Run();
