using DocGen.Cli;

return CommandLine.Run(args);
