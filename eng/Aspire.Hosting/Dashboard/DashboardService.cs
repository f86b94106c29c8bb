using System.Threading.Channels;
using Aspire.Hosting.Dashboard.Protocol;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Running;
using Grpc.Core;

namespace Aspire.Hosting.Dashboard;

/// <summary>Tells the dashboard what runs and what it prints, and does what its buttons ask.</summary>
internal sealed class DashboardService(string application, Board board, RunningSystem system, DcpClient engine, CancellationToken living)
    : Protocol.DashboardService.DashboardServiceBase
{
    public override Task<ApplicationInformationResponse> GetApplicationInformation(ApplicationInformationRequest request, ServerCallContext context) =>
        Task.FromResult(new ApplicationInformationResponse { ApplicationName = application });

    public override async Task WatchResources(
        WatchResourcesRequest request, IServerStreamWriter<WatchResourcesUpdate> responseStream, ServerCallContext context)
    {
        using var watched = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, living);
        var changes = board.WatchAsync(watched.Token).GetAsyncEnumerator(watched.Token);
        var next = changes.MoveNextAsync();
        var initial = new InitialResourceData { Resources = { board.Instances.Select(instance => ResourceMessage.Of(instance, board)) } };
        await responseStream.WriteAsync(new() { InitialData = initial }, watched.Token);
        while (await next)
        {
            var change = new WatchResourcesChange { Upsert = ResourceMessage.Of(changes.Current, board) };
            await responseStream.WriteAsync(new() { Changes = new() { Value = { change } } }, watched.Token);
            next = changes.MoveNextAsync();
        }
    }

    public override async Task WatchResourceConsoleLogs(
        WatchResourceConsoleLogsRequest request, IServerStreamWriter<WatchResourceConsoleLogsUpdate> responseStream, ServerCallContext context)
    {
        using var watched = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, living);
        var instance = Find(request.ResourceName);
        if (board.Of(instance).Plan is null)
        {
            return;
        }

        var lines = Channel.CreateUnbounded<ConsoleLogLine>();
        var reading = Task.WhenAll(
            CopyAsync(instance, "stdout", !request.SuppressFollow, lines.Writer, watched.Token),
            CopyAsync(instance, "stderr", !request.SuppressFollow, lines.Writer, watched.Token));
        var closing = reading.ContinueWith(ended => lines.Writer.TryComplete(ended.Exception?.InnerException), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        var number = 0;
        await foreach (var line in lines.Reader.ReadAllAsync(watched.Token))
        {
            line.LineNumber = ++number;
            await responseStream.WriteAsync(new() { LogLines = { line } }, watched.Token);
        }

        await closing;
    }

    public override async Task<ResourceCommandResponse> ExecuteResourceCommand(ResourceCommandRequest request, ServerCallContext context)
    {
        var instance = Find(request.ResourceName);
        try
        {
            await (request.CommandName switch
            {
                ResourceCommands.Stop => system.StopAsync(instance, context.CancellationToken),
                ResourceCommands.Start or ResourceCommands.Restart => system.StartAgainAsync(instance, living),
                _ => throw new RpcException(new Status(StatusCode.InvalidArgument, $"There is no command {request.CommandName}.")),
            });
            return new() { Kind = ResourceCommandResponseKind.Succeeded };
        }
        catch (ResourceFailed failure)
        {
            return new() { Kind = ResourceCommandResponseKind.Failed, Message = failure.Message };
        }
    }

    /// <summary>Stays open and asks nothing; without it the dashboard believes that the connection is lost.</summary>
    public override async Task WatchInteractions(
        IAsyncStreamReader<WatchInteractionsRequestUpdate> requestStream, IServerStreamWriter<WatchInteractionsResponseUpdate> responseStream, ServerCallContext context)
    {
        using var watched = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, living);
        await foreach (var answer in requestStream.ReadAllAsync(watched.Token))
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"An answer to no question: {answer}"));
        }
    }

    private Instance Find(string name) => board.Instances.FirstOrDefault(instance => instance.Name == name)
        ?? throw new RpcException(new Status(StatusCode.NotFound, $"There is no resource {name}."));

    private async Task CopyAsync(Instance instance, string source, bool follow, ChannelWriter<ConsoleLogLine> lines, CancellationToken cancellation)
    {
        await foreach (var line in engine.ReadLogAsync(instance.Name, source, follow, cancellation))
        {
            await lines.WriteAsync(new() { Text = line, IsStdErr = source == "stderr" }, cancellation);
        }
    }
}
