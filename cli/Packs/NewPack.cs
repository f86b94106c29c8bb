using System.CommandLine;
using DutyLaw.Packs;

namespace Cli.Packs;

/// <summary><c>pack new</c>: a pack for one more county, made like one that is there, without writing code.</summary>
internal static class NewPack
{
    public static Command Create(Option<string?> packs)
    {
        var county = new Argument<string>("county") { Description = "旗县代码，六位，例如 152223" };
        var like = new Option<string>("--like") { Description = "照着哪个数据包，例如 152200", Required = true };
        var name = new Option<string?>("--name") { Description = "旗县名称；原数据包中已有的可以不写" };
        var townships = new Option<string?>("--townships") { Description = "苏木乡镇清单文件，每行“九位代码,名称”；原数据包中已有的可以不写" };
        var command = new Command("new", "照着已有的数据包，为一个旗县新建数据包") { county, like, name, townships };
        county.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: 6 } code || !code.All(char.IsAsciiDigit))
            {
                result.AddError("旗县代码应为六位数字。");
            }
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (PacksFolder.Find(parsed.GetValue(packs)) is not { } folder)
            {
                error.WriteLine("找不到 jurisdictions 文件夹，请用 --packs 指明。");
                return 1;
            }

            try
            {
                var lines = parsed.GetValue(townships) is { } file
                    ? File.ReadAllLines(file).Where(line => line.Length > 0 && !line.StartsWith("code", StringComparison.Ordinal)).ToList()
                    : null;
                var made = PackTemplate.Write(folder, parsed.GetValue(county)!, parsed.GetValue(like)!, parsed.GetValue(name), lines);
                PackLoader.LoadAll(folder);
                output.WriteLine($"已新建 {made}，没有问题。请核对 pack.yaml 中的单位名称和 townships.csv；要改动程序，见 docs/new-county.md。");
                return 0;
            }
            catch (Exception refused) when (refused is PackRefusedException or IOException)
            {
                error.WriteLine(refused.Message);
                return 1;
            }
        });
        return command;
    }
}
