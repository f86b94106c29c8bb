using Cli;
using Cli.Due;
using Cli.Play;
using Cli.Packs;
using Cli.Procedures;
using System.CommandLine;

var packs = PacksFolder.CreateOption();
var root = new RootCommand("乡镇职责准入平台命令行")
{
    packs,
    DueCommand.Create(packs),
    PlayCommand.Create(packs),
    ProceduresCommand.Create(packs),
    PackCommand.Create(packs),
};

return await root.Parse(args).InvokeAsync();
