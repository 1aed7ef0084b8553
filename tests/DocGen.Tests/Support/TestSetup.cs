using System.Runtime.CompilerServices;

namespace DocGen.Tests.Support;

/// <summary>What holds for the whole run of the tests.</summary>
internal static class TestSetup
{
    /// <summary>
    /// Templates that the tests compile are kept beside the tests' program, not in the home of whoever runs them; messages are
    /// English wherever a test does not ask for Chinese.
    /// </summary>
    [ModuleInitializer]
    public static void Prepare()
    {
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(AppContext.BaseDirectory, "user-data"));
        Environment.SetEnvironmentVariable("LC_ALL", "en_US.UTF-8");
    }
}
