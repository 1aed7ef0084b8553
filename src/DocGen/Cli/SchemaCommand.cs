using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen schema profile</c>: the JSON Schema of a profile, for completion and checks in an editor.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "profile" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Name.AcceptOnlyFromAmong("profile");
        Command command = new("schema", "Print the JSON Schema of a file format / 输出文件格式的 JSON Schema") { Name };
        command.SetAction(_ =>
        {
            Console.Out.Write(Pipeline.ProfileSchema);
            return ExitCode.Fine;
        });
        return command;
    }
}
