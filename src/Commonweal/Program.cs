using System.Text;
using Commonweal;
using Commonweal.Platform.CommandLine;

// What scripts read is UTF-8 whatever the terminal says.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Verbs.RunAsync(args, new Surroundings(Environment.GetEnvironmentVariable));
