using DocGen.Cli;

return await CommandLine.Run(args);
