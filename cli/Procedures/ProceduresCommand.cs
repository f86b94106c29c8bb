using System.CommandLine;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Cli.Procedures;

/// <summary><c>procedures</c>: lists the procedures of the packs, prints a diagram, or writes the generated documents.</summary>
public static class ProceduresCommand
{
    /// <summary>The command; <paramref name="packs"/> names the folder with the packs.</summary>
    public static Command Create(Option<string?> packs)
    {
        var diagram = new Option<string?>("--diagram") { Description = "输出某一程序（写明编号）的 Mermaid 状态图" };
        var bpmn = new Option<bool>("--bpmn") { Description = "与 --diagram 一起用：输出 BPMN 2.0 XML" };
        var write = new Option<string?>("--write") { Description = "在该仓库目录下重新生成 docs/procedures 和 docs/regulation-map.md" };
        var command = new Command("procedures", "列出各管辖区的程序，输出图和法规对照表") { diagram, bpmn, write };
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
                return Run(folder, parsed.GetValue(diagram), parsed.GetValue(bpmn), parsed.GetValue(write), output, error);
            }
            catch (PackRefusedException refused)
            {
                error.WriteLine(refused.Message);
                return 1;
            }
        });
        return command;
    }

    private static int Run(string folder, string? diagram, bool bpmn, string? write, TextWriter output, TextWriter error)
    {
        var procedures = PackLoader.LoadAll(folder).SelectMany(j => j.Procedures).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        if (diagram is not null)
        {
            if (procedures.FindLast(p => p.Id == diagram) is not { } found)
            {
                error.WriteLine($"没有程序 {diagram}；现有：{string.Join("、", procedures.Select(p => p.Id).Distinct())}。");
                return 1;
            }

            output.Write(bpmn ? Bpmn.Of(found) : Diagram.Mermaid(found));
        }
        else if (write is not null)
        {
            foreach (var (file, text) in GeneratedDocuments.Of(folder, write))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
                output.WriteLine(file);
            }
        }
        else
        {
            foreach (var p in procedures)
            {
                output.WriteLine($"{p.Id,-6} {p.Edition}  {p.Jurisdiction.Name}  {p.Title}（{p.Article}）");
            }
        }

        return 0;
    }
}
