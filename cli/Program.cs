using System.CommandLine;
using Cli;
using Cli.Due;
using Cli.Packs;
using Cli.Play;
using Cli.Procedures;
using Cli.Verify;

var packs = PacksFolder.CreateOption();
var root = new RootCommand("乡镇职责准入平台命令行")
{
    packs,
    DueCommand.Create(packs),
    PlayCommand.Create(packs),
    ProceduresCommand.Create(packs),
    PackCommand.Create(packs),
    VerifyCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
