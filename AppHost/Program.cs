// The system's diagram. Options: --test-clock true, --demo true, --replicas N (review and registry), --data FOLDER, --packs FOLDER;
// single sign-on by its settings, in arguments or in the environment: --SingleSignOn:Authority https://…, SingleSignOn__Authority.
using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);
var options = builder.Configuration;
var root = Path.GetFullPath("..", builder.AppHostDirectory);
var data = Path.GetFullPath(options["data"] ?? ".data", root);
var packs = Path.GetFullPath(options["packs"] ?? "jurisdictions", root);
var testClock = options.GetValue<bool>("test-clock");
var demo = options.GetValue<bool>("demo");
var replicas = options.GetValue("replicas", 1);

var postgres = builder.AddPostgres("postgres").WithDataBindMount(Path.Combine(data, "postgres"));
var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithDataBindMount(Path.Combine(data, "rabbitmq"));
var redis = builder.AddRedis("redis");

var intakeDb = postgres.AddDatabase("intake-db", "intake");
var reviewDb = postgres.AddDatabase("review-db", "review");
var registryDb = postgres.AddDatabase("registry-db", "registry");
var assessmentDb = postgres.AddDatabase("assessment-db", "assessment");
var portalDb = postgres.AddDatabase("portal-db", "portal");

var portal = WithBasics(builder.AddProject("portal", "../services/portal/Portal.csproj"), portalDb)
    .WithEnvironment("Secrets__Folder", Path.Combine(data, "secrets"))
    .WithEnvironment("Demo__Enabled", demo ? "true" : "false")
    .WithExternalHttpEndpoints();
foreach (var setting in (string[])["Name", "Authority", "ClientId", "ClientSecret", "AccountClaim"])
{
    portal.WithEnvironment($"SingleSignOn__{setting}", options[$"SingleSignOn:{setting}"]);
}

var registry = WithBasics(builder.AddProject("registry", "../services/registry/Registry.csproj"), registryDb)
    .WithReference(redis).WaitFor(redis)
    .WithReference(portal).WithReplicas(replicas);

var intake = WithBasics(builder.AddProject("intake", "../services/intake/Intake.csproj"), intakeDb)
    .WithReference(registry).WithReference(portal);

var review = WithBasics(builder.AddProject("review", "../services/review/Review.csproj"), reviewDb)
    .WithReference(intake).WithReference(portal).WithReplicas(replicas);

var assessment = WithBasics(builder.AddProject("assessment", "../services/assessment/Assessment.csproj"), assessmentDb)
    .WithReference(portal);

// The others read the portal's public keys, so the arrows go both ways; nobody waits for the other.
portal.WithReference(intake).WithReference(review).WithReference(registry).WithReference(assessment);

builder.Build().Run();

// A service of its own database, the broker, the packs and the clock. gRPC without TLS needs an endpoint of its own (HTTP/2 only).
IResourceBuilder<ProjectResource> WithBasics(IResourceBuilder<ProjectResource> service, IResourceBuilder<PostgresDatabaseResource> database) => service
    .WithHttpEndpoint(name: "http").WithHttpEndpoint(name: "grpc", env: "GRPC_PORT").WithHttpHealthCheck("/health")
    .WithReference(database).WaitFor(database)
    .WithReference(rabbitmq).WaitFor(rabbitmq)
    .WithEnvironment("Packs__Folder", packs)
    .WithEnvironment("TestClock__File", testClock ? Path.Combine(data, "test-clock") : null)
    .WithEnvironment("ASPNETCORE_ENVIRONMENT", testClock || demo ? "Development" : "Production");
