// The system's diagram. What may be set on the command line is in Running/Options.cs.
using AppHost.Running;
using AppHost.Servers;
using AppHost.Services;

var builder = DistributedApplication.CreateBuilder(args);
var options = Options.Read(builder);
builder.AddRun(options);

var postgres = builder.AddPostgresServer("postgres", options);
var rabbitmq = builder.AddRabbitMQServer("rabbitmq", options);
var redis = builder.AddRedisServer("redis", options);

var portal = builder.AddService<Projects.Portal>("portal", options).WithDatabase(postgres)
    .With(service => service
        .WithEnvironment("Secrets__Folder", Path.Combine(options.Data, "secrets"))
        .WithEnvironment("Demo__Enabled", options.Demo ? "true" : "false")
        .WithSettings("SingleSignOn", options.SingleSignOn)
        .WithExternalHttpEndpoints());
var registry = builder.AddService<Projects.Registry>("registry", options, options.Replicas).WithDatabase(postgres).Uses(rabbitmq, redis);
var intake = builder.AddService<Projects.Intake>("intake", options).WithDatabase(postgres).Uses(rabbitmq);
var review = builder.AddService<Projects.Review>("review", options, options.Replicas).WithDatabase(postgres).Uses(rabbitmq);
var assessment = builder.AddService<Projects.Assessment>("assessment", options).WithDatabase(postgres).Uses(rabbitmq);

// The portal leads to every service, and every service reads the portal's public keys: nobody waits for the other.
portal.Calls(intake, review, registry, assessment);
intake.Calls(portal, registry);
review.Calls(portal, intake);
registry.Calls(portal);
assessment.Calls(portal);

return await builder.Build().RunToEndAsync();
