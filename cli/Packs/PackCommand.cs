using System.CommandLine;
using DutyLaw.Packs;

namespace Cli.Packs;

/// <summary><c>pack</c>: what is done with jurisdiction packs.</summary>
public static class PackCommand
{
    /// <summary>The command; <paramref name="packs"/> names the folder with the packs.</summary>
    public static Command Create(Option<string?> packs)
    {
        var lint = new Command("lint", "检查各管辖区的程序表，逐条列出问题");
        lint.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (PacksFolder.Find(parsed.GetValue(packs)) is not { } folder)
            {
                error.WriteLine("找不到 jurisdictions 文件夹，请用 --packs 指明。");
                return 1;
            }

            try
            {
                foreach (var j in PackLoader.LoadAll(folder))
                {
                    output.WriteLine($"{j.Code} {j.Name}：{j.Counties.Count}个旗县市区，{j.Bodies.Count}个单位，{j.Procedures.Count}个程序，没有问题。");
                }

                return 0;
            }
            catch (PackRefusedException refused)
            {
                error.WriteLine(refused.Message);
                return 1;
            }
        });
        return new Command("pack", "管辖区数据包") { lint, NewPack.Create(packs) };
    }
}
