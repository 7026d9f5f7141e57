using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Commonweal.Domain.Tests;

/// <summary>Tries a law on many made-up values: says nothing when it holds, and the smallest value that breaks it when it does not.</summary>
public static class Laws
{
    private static readonly Config Silent = Config.QuickThrowOnFailure.WithMaxTest(300).WithRunner(new SilentRunner());

    public static void Hold<T>(Gen<T> values, Func<T, bool> law) => Check.One(Silent, Prop.ForAll(values.ToArbitrary(), law));

    /// <summary>On any value FsCheck can make and shrink.</summary>
    public static void Hold<T>(Func<T, bool> law) => Check.One(Silent, Prop.ForAll(ArbMap.Default.ArbFor<T>(), law));

    private sealed class SilentRunner : IRunner
    {
        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, FsCheck.TestResult testResult)
        {
            if (!testResult.IsPassed)
            {
                Assert.Fail(Runner.onFinishedToString(name, testResult));
            }
        }
    }
}
