using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Values;

/// <summary>
/// Code shape → the constants that can arrive, and whether no other value can. <c>?</c> is a beginning that is no constant text,
/// <c>…</c> an incomplete set.
/// </summary>
public sealed class ValueTracerTests
{
    [Theory]
    [InlineData("""void M() => Probe.Trace("a");""", "a")]
    [InlineData("""void M() => Probe.Trace(@"a");""", "a")]
    [InlineData("void M() => Probe.Trace(\"\"\"a\"\"\");", "a")]
    [InlineData("""void M() => Probe.Trace("a" + "b");""", "ab")]
    [InlineData("""const string A = "a"; void M() => Probe.Trace($"{A}b");""", "ab")]
    [InlineData("""void M(string p) => Probe.Trace("a" + p);""", "?")]
    [InlineData("""void M(string p) => Probe.Trace($"a{p}");""", "?")]
    [InlineData("""void M() => Probe.Trace(nameof(M));""", "M")]
    [InlineData("""void M() => Probe.Trace((object)"a");""", "a")]
    [InlineData("""void M() => Probe.Trace(("a")!);""", "a")]
    [InlineData("""void M() => Probe.Trace("a" as object);""", "a")]
    [InlineData("""void M() => Probe.Trace((string)null);""", "?")]
    [InlineData("""void M() => Probe.Trace(1);""", "?")]
    [InlineData("""void M() => Probe.Trace(Console.ReadLine());""", "?")]
    [InlineData("""void M() => Probe.Trace(Environment.GetEnvironmentVariable("A") ?? "b");""", "b ?")]
    public Task Expressions(string members, string expected) => Traces(members, expected);

    [Theory]
    [InlineData("""const string A = "a"; void M() => Probe.Trace(A);""", "a")]
    [InlineData("""const string A = "a"; const string B = A; void M() => Probe.Trace(B);""", "a")]
    [InlineData("""void M() { const string a = "a"; Probe.Trace(a); }""", "a")]
    [InlineData("""void M() { const string a = "a"; void F() { Probe.Trace(a); } F(); }""", "a")]
    [InlineData("""void M() => Probe.Trace(Kind.Plain);""", "plain")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public const string A = "a"; }""", "a")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public static readonly string A = "a"; }""", "a")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public static readonly string A = "a"; static Names() { A = "b"; } }""", "?")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public static string A => "a"; }""", "a")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public static string A { get; } = "a"; }""", "a")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public static string A = "a"; }""", "?")]
    [InlineData("""void M() => Probe.Trace(Names.A); class Names { public static string A { get; set; } = "a"; }""", "?")]
    [InlineData("""void M() => Probe.Trace(string.Empty);""", "?")]
    public Task Constants(string members, string expected) => Traces(members, expected);

    [Theory]
    [InlineData("""var x = "a"; Probe.Trace(x);""", "a")]
    [InlineData("""string x = "a", y = x; Probe.Trace(y);""", "a")]
    [InlineData("""var x = "a"; x = "b"; Probe.Trace(x);""", "b")]
    [InlineData("""var x = "a"; Probe.Trace(x); x = "b";""", "a")]
    [InlineData("""string x; x = "a"; Probe.Trace(x);""", "a")]
    [InlineData("""string x, y; x = y = "a"; Probe.Trace(x);""", "a")]
    [InlineData("""string x; Probe.Trace(x = "a");""", "a")]
    [InlineData("""var x = "a"; x += "b"; Probe.Trace(x);""", "a …")]
    [InlineData("""var x = p; Probe.Trace(x);""", "?")]
    [InlineData("""p = "a"; Probe.Trace(p);""", "a")]
    [InlineData("""if (c) { p = "a"; } Probe.Trace(p);""", "a ?")]
    [InlineData("""{ var x = "a"; { Probe.Trace(x); } }""", "a")]
    [InlineData("""var x = "a"; var y = x; x = "b"; Probe.Trace(y);""", "a")]
    public Task Locals(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""string x; if (c) x = "a"; else x = "b"; Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; if (c) x = "b"; Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; if (c) { x = "b"; } else { x = "d"; } Probe.Trace(x);""", "b d")]
    [InlineData("""var x = "a"; if (c) { if (d) { x = "b"; } } Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; if (c) { if (d) x = "b"; else x = "e"; } else x = "f"; Probe.Trace(x);""", "b e f")]
    [InlineData("""var x = "a"; if (c) { x = "b"; return; } Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; if (c) { x = "b"; throw new Exception(); } Probe.Trace(x);""", "a")]
    [InlineData("""string x; if (c) x = "a"; else throw new Exception(); Probe.Trace(x);""", "a")]
    [InlineData("""string x; if (c) x = "a"; else return; Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; if (c) { x = "b"; Probe.Trace(x); } else { x = "d"; }""", "b")]
    [InlineData("""var x = "a"; if (c) { x = "b"; } else { Probe.Trace(x); }""", "a")]
    [InlineData("""var x = "a"; if (c) x = "b"; if (c) Probe.Trace(x);""", "b")]
    [InlineData("""var x = "a"; if (c) x = "b"; if (!c) Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; if (c) x = "b"; c = d; if (!c) Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; if (c) x = "b"; if (!c) return; Probe.Trace(x);""", "b")]
    [InlineData("""var x = "a"; if (n == 1) x = "b"; else if (n == 2) x = "d"; else x = "e"; Probe.Trace(x);""", "b d e")]
    [InlineData("""string x; if (c && (x = "a") != null) Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; if (c && (x = "b") != null) { } Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; if (c || (x = "b") != null) { } Probe.Trace(x);""", "a b")]
    public Task Branches(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""string x; switch (n) { case 1: x = "a"; break; case 2: x = "b"; break; default: x = "d"; break; } Probe.Trace(x);""", "a b d")]
    [InlineData("""var x = "a"; switch (n) { case 1: x = "b"; break; } Probe.Trace(x);""", "a b")]
    [InlineData("""string x; switch (n) { case 1: x = "a"; break; default: throw new Exception(); } Probe.Trace(x);""", "a")]
    [InlineData("""string x; switch (n) { case 1: case 2: x = "a"; break; default: return; } Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; switch (n) { case 1: x = "b"; if (c) break; x = "d"; break; } Probe.Trace(x);""", "a b d")]
    [InlineData("""var x = "a"; switch (n) { case 1: x = "b"; break; case 2: Probe.Trace(x); break; }""", "a")]
    [InlineData("""var x = "a"; switch (n) { case 1: x = "b"; goto case 2; case 2: Probe.Trace(x); break; }""", "a b …")]
    [InlineData("""Probe.Trace(n switch { 1 => "a", 2 => "b", _ => "d" });""", "a b d")]
    [InlineData("""Probe.Trace(n switch { 1 => "a", _ => throw new Exception() });""", "a")]
    [InlineData("""Probe.Trace(n switch { 1 => "a", 2 => p, _ => n > 3 ? "b" : "d" });""", "a b d ?")]
    [InlineData("""var x = n switch { > 3 and < 5 => "a", _ => "b" }; Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "z"; _ = n switch { 1 => x = "a", _ => x = "b" }; Probe.Trace(x);""", "a b")]
    [InlineData("""object o = "a"; Probe.Trace(o switch { string s => s, _ => "b" });""", "b …")]
    [InlineData("""object o = "a"; if (o is string s) Probe.Trace(s);""", "a")]
    public Task Switches(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""Probe.Trace(c ? "a" : "b");""", "a b")]
    [InlineData("""Probe.Trace(c ? "a" : d ? "b" : p);""", "a b ?")]
    [InlineData("""Probe.Trace(c ? "a" : throw new Exception());""", "a")]
    [InlineData("""const bool On = true; Probe.Trace(On ? "a" : "b");""", "a")]
    [InlineData("""const string Arch = "arm"; Probe.Trace(Arch == "x86" ? "a" : "b");""", "b")]
    [InlineData("""const bool On = true; string s; if (On) s = "a"; else s = "b"; Probe.Trace(s);""", "a")]
    [InlineData("""const bool On = true; var s = "a"; if (On) s = "b"; Probe.Trace(s);""", "b")]
    [InlineData("""const bool On = false; var s = "a"; if (On) s = "b"; Probe.Trace(s);""", "a")]
    [InlineData("""Probe.Trace(p ?? "a");""", "a ?")]
    [InlineData("""string x = null; Probe.Trace(x ?? "a");""", "a")]
    [InlineData("""Probe.Trace(p ?? throw new Exception());""", "?")]
    [InlineData("""string x = null; x ??= "a"; Probe.Trace(x);""", "a")]
    [InlineData("""string x = null; if (c) x ??= "a"; Probe.Trace(x);""", "a ?")]
    [InlineData("""string x = null; Probe.Trace(x ??= "a");""", "a")]
    [InlineData("""p ??= "a"; Probe.Trace(p);""", "a ?")]
    [InlineData("""Probe.Trace(p ??= "a");""", "a ?")]
    public Task Choices(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""var x = "a"; while (c) { x = "b"; } Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; while (c) { Probe.Trace(x); x = "b"; }""", "a b")]
    [InlineData("""while (c) { var x = "a"; if (d) x = "b"; Probe.Trace(x); }""", "a b")]
    [InlineData("""var x = "a"; do { x = "b"; } while (c); Probe.Trace(x);""", "b")]
    [InlineData("""var x = "a"; for (var i = 0; i < n; i++) { if (c) { x = "b"; continue; } x = "d"; } Probe.Trace(x);""", "a b d")]
    [InlineData("""string x; while (true) { x = "a"; if (c) break; x = "b"; } Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; while (true) { if (c) { x = "b"; break; } if (d) break; } Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; for (x = "b"; c; x = "d") { Probe.Trace(x); }""", "b d")]
    [InlineData("""var x = "a"; foreach (var i in new[] { 1 }) { if (i == n) x = "b"; } Probe.Trace(x);""", "a b")]
    [InlineData("""foreach (var x in new[] { "a", "b" }) Probe.Trace(x);""", "a b")]
    [InlineData("""foreach (var x in new List<string> { "a", p }) Probe.Trace(x);""", "a ?")]
    [InlineData("""var x = "a"; while (c) { x = d ? x : "b"; } Probe.Trace(x);""", "a b …")]
    [InlineData("""string last = null; foreach (var x in new[] { "a", "b" }) { last = x; } Probe.Trace(last);""", "a b ?")]
    [InlineData("""var x = "a"; while (c) { if (d) { x = "b"; return; } } Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; foreach (var i in new[] { 1 }) { switch (i) { case 1: x = "b"; break; default: continue; } Probe.Trace(x); }""", "b")]
    public Task Loops(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""var x = "a"; try { x = "b"; } catch { } Probe.Trace(x);""", "a b")]
    [InlineData("""var x = "a"; try { x = "b"; } catch { x = "d"; } Probe.Trace(x);""", "b d")]
    [InlineData("""var x = "a"; try { x = "b"; } catch { throw; } Probe.Trace(x);""", "b")]
    [InlineData("""var x = "a"; try { x = "b"; Console.WriteLine(); x = "e"; } catch { Probe.Trace(x); }""", "a b e")]
    [InlineData("""var x = "a"; try { x = "b"; } finally { Probe.Trace(x); }""", "a b")]
    [InlineData("""var x = "a"; try { Console.WriteLine(); } finally { x = "b"; } Probe.Trace(x);""", "a b …")]
    [InlineData("""string x; using (new StringReader("")) { x = "a"; } Probe.Trace(x);""", "a")]
    [InlineData("""using var r = new StringReader(""); var x = "a"; Probe.Trace(x);""", "a")]
    [InlineData("""string x; lock (this) { x = "a"; } Probe.Trace(x);""", "a")]
    [InlineData("""var x = "a"; if (c) goto end; x = "b"; end: Probe.Trace(x);""", "a b …")]
    [InlineData("""try { } catch (Exception e) when (e.Message is var x) { Probe.Trace(x); }""", "")]
    [InlineData("""checked { var x = "a"; Probe.Trace(x); }""", "a")]
    public Task Statements(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""Task.Run(() => Probe.Trace("a"));""", "a")]
    [InlineData("""var x = "a"; Task.Run(() => Probe.Trace(x));""", "a")]
    [InlineData("""var x = "a"; x = "b"; Action f = () => Probe.Trace(x); f();""", "b")]
    [InlineData("""var x = "a"; Action f = () => Probe.Trace(x); x = "b"; f();""", "a b")]
    [InlineData("""var x = "a"; void F() { Probe.Trace(x); } x = "b"; F();""", "a b")]
    [InlineData("""var x = "a"; Action f = () => x = "b"; f(); Probe.Trace(x);""", "a b …")]
    [InlineData("""var x = "a"; void F() { x = "b"; } F(); Probe.Trace(x);""", "a b …")]
    [InlineData("""var x = "a"; Action f = () => { x = "b"; Probe.Trace(x); }; f();""", "b")]
    [InlineData("""var x = "a"; Action f = () => { Action g = () => Probe.Trace(x); g(); }; f();""", "a")]
    [InlineData("""foreach (var x in new[] { "a", "b" }) { Task.Run(() => Probe.Trace(x)); }""", "a b")]
    [InlineData("""var x = "a"; Fill(ref x); Probe.Trace(x); void Fill(ref string s) { s = p; }""", "a …")]
    [InlineData("""Fill(out var x); Probe.Trace(x); void Fill(out string s) { s = p; }""", "…")]
    [InlineData("""if (int.TryParse(p, out var x)) Probe.Trace(x);""", "…")]
    public Task Captured_and_by_reference(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""string F() => "a"; void M() => Probe.Trace(F());""", "a")]
    [InlineData("""string F(bool c) { if (c) return "a"; return "b"; } void M() => Probe.Trace(F(true));""", "a")]
    [InlineData("""string F(bool c) { if (c) return "a"; return "b"; } void M(bool c) => Probe.Trace(F(c));""", "a b")]
    [InlineData("""string F(bool c) { c = !c; if (c) return "a"; return "b"; } void M() => Probe.Trace(F(true));""", "a b")]
    [InlineData("""string F(int c) { switch (c) { case 1: return "a"; case 2: case 3: return "b"; default: return "c"; } } void M() => Probe.Trace(F(1));""", "a b")]
    [InlineData("""public string F() => "a"; void M() => Probe.Trace(F());""", "a")]
    [InlineData("""public virtual string F() => "a"; void M() => Probe.Trace(F());""", "?")]
    [InlineData("""string F(string s) => s; void M() => Probe.Trace(F("a"));""", "a")]
    [InlineData("""string F(string s, string t) => t; void M() => Probe.Trace(F(t: "a", s: "b"));""", "a")]
    [InlineData("""string F(string s = "a") => s; void M() => Probe.Trace(F());""", "a")]
    [InlineData("""string F(string s) => s; void M() => Probe.Trace(F(F(F("a"))));""", "…")]
    [InlineData("""string F() => G(); string G() => "a"; void M() => Probe.Trace(F());""", "…")]
    [InlineData("""string F(int n) => n == 0 ? "a" : F(n - 1); void M() => Probe.Trace(F(3));""", "…")]
    [InlineData("""T F<T>(T s) => s; void M() => Probe.Trace(F("a"));""", "a")]
    [InlineData("""string F(params string[] s) => s[0]; void M() => Probe.Trace(F("a", "b"));""", "a")]
    [InlineData("""async Task<string> F() { await Task.Yield(); return "a"; } async Task M() => Probe.Trace(await F());""", "a")]
    [InlineData("""async Task<string> F() { await Task.Yield(); return "a"; } async Task M() => Probe.Trace(await F().ConfigureAwait(false));""", "?")]
    [InlineData("""Task<string> F() => Task.FromResult("a"); void M() => Probe.Trace(F().Result);""", "?")]
    [InlineData("""Task<string> F() => Task.FromResult("a"); void M() => Probe.Trace(F().GetAwaiter().GetResult());""", "?")]
    [InlineData("""async Task M() => Probe.Trace(await Task.Run(() => "a"));""", "?")]
    [InlineData("""ValueTask<string> F() => new("a"); async Task M() => Probe.Trace(await F());""", "?")]
    [InlineData("""void M() { string F() => "a"; Probe.Trace(F()); }""", "a")]
    [InlineData("""void M() { Func<string> f = () => "a"; Probe.Trace(f()); }""", "a")]
    [InlineData("""void M() { Func<string, string> f = s => s; Probe.Trace(f("a")); }""", "a")]
    [InlineData("""readonly Lazy<string> l = new(() => "a"); void M() => Probe.Trace(l.Value);""", "a")]
    [InlineData("""string F() => "a"; void M() { var l = new Lazy<string>(F, true); Probe.Trace(l.Value); }""", "a")]
    [InlineData("""void M(Lazy<string> l) => Probe.Trace(l.Value);""", "?")]
    [InlineData("""void M() { string[] s = ["a", "b"]; for (var i = 0; i < s.Length; i++) { Probe.Trace(s[i]); } }""", "a b")]
    [InlineData("""void M(bool c) { Func<string> f = () => { if (c) return "a"; else return "b"; }; Probe.Trace(f()); }""", "a b")]
    [InlineData("""string F() => "a"; void M() { Func<string> f = F; Probe.Trace(f()); }""", "a")]
    [InlineData("""void M(Func<string> f) => Probe.Trace(f());""", "?")]
    [InlineData("""void M() { Action<string> f = s => Probe.Trace(s); f("a"); f("b"); }""", "a b")]
    [InlineData("""void M() { Action<string> f = s => Probe.Trace(s); f("a"); Other(f); } void Other(Action<string> f) => f("b");""", "?")]
    [InlineData("""void M(bool c) { Func<string> f = () => "a"; if (c) f = () => "b"; Probe.Trace(f()); }""", "a b")]
    [InlineData("""void M() { Func<string> f = () => "a"; f += () => "b"; Probe.Trace(f()); }""", "a …")]
    [InlineData("""string A => "a"; void M() => Probe.Trace(A);""", "a")]
    [InlineData("""string A { get { return "a"; } } void M() => Probe.Trace(this.A);""", "a")]
    [InlineData("""string this[int i] => "a"; void M() => Probe.Trace(this[1]);""", "?")]
    [InlineData("""string F() => throw new Exception(); void M() => Probe.Trace(F());""", "")]
    [InlineData("""static string F(string s) => s ?? "b"; void M(string p) => Probe.Trace(F(p));""", "b ?")]
    public Task Into_methods(string members, string expected) => Traces(members, expected);

    [Theory]
    [InlineData("""void M() => F("a"); private void F(string s) => Probe.Trace(s);""", "a")]
    [InlineData("""void M() { F("a"); F("b"); } private void F(string s) => Probe.Trace(s);""", "a b")]
    [InlineData("""void M() => F("a"); internal void F(string s) => Probe.Trace(s);""", "?")]
    [InlineData("""public void F(string s = "a") => Probe.Trace(s);""", "a ?")]
    [InlineData("""private void F(string s) => Probe.Trace(s);""", "?")]
    [InlineData("""void M() { F(); F("b"); } private void F(string s = "a") => Probe.Trace(s);""", "a b")]
    [InlineData("""void M() => F("a"); private void F(string s) => G(s); private void G(string s) => Probe.Trace(s);""", "?")]
    [InlineData("""void M() { F("a"); Action<string> f = F; f("b"); } private void F(string s) => Probe.Trace(s);""", "?")]
    [InlineData("""void M() { F("a"); void F(string s) => Probe.Trace(s); }""", "a")]
    [InlineData("""void M() => new List<string> { "a", "b" }.ForEach(F); private void F(string s) => Probe.Trace(s);""", "a b")]
    [InlineData("""void M() { F("a"); Array.ForEach(new[] { "b" }, F); } private static void F(string s) => Probe.Trace(s);""", "a b")]
    [InlineData("""void M(string[] p) => _ = p.Select(F); private int F(string s, int i) { Probe.Trace(s); return i; }""", "?")]
    [InlineData("""C() : this("a") { } private C(string s) { Probe.Trace(s); }""", "a")]
    [InlineData("""static C Make() => new C("a"); private C(string s) { Probe.Trace(s); }""", "a")]
    [InlineData("""public C(string s) { Probe.Trace(s); }""", "?")]
    [InlineData("""private static void Main(string[] args) => Probe.Trace(args[0]);""", "?")]
    [InlineData("""void M(bool c) { F(c ? "a" : "b"); } private void F(string s) { s ??= "d"; Probe.Trace(s); }""", "a b d")]
    [InlineData("""private void F(string s) => Probe.Trace(s); void M() => F("a"); class Inner { void N(C c) => c.F("b"); }""", "?")]
    public Task Out_to_callers(string members, string expected) => Traces(members, expected);

    [Theory]
    [InlineData("""readonly string _x = "a"; void M() => Probe.Trace(_x);""", "a")]
    [InlineData("""static readonly string X = "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""public readonly string X = "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""string _x = "a"; void M() => Probe.Trace(_x);""", "a")]
    [InlineData("""public string X = "a"; void M() => Probe.Trace(X);""", "a …")]
    [InlineData("""string _x = "a"; void N() { _x = "b"; } void M() => Probe.Trace(_x);""", "a b")]
    [InlineData("""readonly string _x; C() { _x = "a"; } C(bool c) { _x = c ? "b" : "d"; } void M() => Probe.Trace(_x);""", "a b d")]
    [InlineData("""readonly string _x; public C(string x) { _x = x; } void M() => Probe.Trace(_x);""", "?")]
    [InlineData("""readonly string _x; public C(string x) { _x = x ?? "a"; } void M() => Probe.Trace(_x);""", "a ?")]
    [InlineData("""static readonly string X; static C() { X = "a"; } void M() => Probe.Trace(X);""", "a")]
    [InlineData("""string _x; void M() => Probe.Trace(_x);""", "?")]
    [InlineData("""string _x; void N() { Fill(out _x); } void Fill(out string s) => s = "a"; void M() => Probe.Trace(_x);""", "…")]
    [InlineData("""string _x = "a"; void N(C other) { other._x = "b"; } void M() => Probe.Trace(_x);""", "a b")]
    [InlineData("""string _x = "a"; static C Make() => new C { _x = "b" }; void M() => Probe.Trace(_x);""", "a b")]
    [InlineData("""string _x = "a"; void M() => Probe.Trace(_x); class Inner { void N(C c) { c._x = "b"; } }""", "a …")]
    [InlineData("""string _x = "a"; void M() => Probe.Trace(_x); class Inner { void N() { } }""", "a")]
    [InlineData("""string X { get; } = "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""public string X { get; } = "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""public string X { get; private set; } = "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""public string X { get; private set; } = "a"; void N() { X = "b"; } void M() => Probe.Trace(X);""", "a b")]
    [InlineData("""public string X { get; set; } = "a"; void M() => Probe.Trace(X);""", "a …")]
    [InlineData("""public string X { get; init; } = "a"; void M() => Probe.Trace(X);""", "a …")]
    [InlineData("""public virtual string X { get; } = "a"; void M() => Probe.Trace(X);""", "a …")]
    [InlineData("""string _x; string X => _x ??= "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""string _x; string X { get => _x; set => _x = value; } void N() { X = "a"; } void M() => Probe.Trace(X);""", "?")]
    [InlineData("""static string A = B; static string B = A; void M() => Probe.Trace(A);""", "…")]
    [InlineData("""string _a = "x"; string _b; void N() { _b = _a; _a = _b; } void M() => Probe.Trace(_a);""", "x …")]
    [InlineData("""string _x = "a"; void M() { _x = "b"; Probe.Trace(_x); }""", "a b")]
    [InlineData("""string _x = "a"; void N() { _x += "b"; } void M() => Probe.Trace(_x);""", "a …")]
    public Task Fields_and_properties(string members, string expected) => Traces(members, expected);

    [Theory]
    [InlineData("class C(string x) { void M() => Probe.Trace(x); }", "?")]
    [InlineData("class C(string x = \"a\") { void M() => Probe.Trace(x); }", "a ?")]
    [InlineData("class C(string x) { string _x = x ?? \"a\"; void M() => Probe.Trace(_x); }", "a ?")]
    [InlineData("class C(string x) { void N() { x = \"a\"; } void M() => Probe.Trace(x); }", "a ? …")]
    [InlineData("record C(string X) { void M() => Probe.Trace(X); }", "? …")]
    [InlineData("record struct C(string X) { void M() => Probe.Trace(X); }", "? …")]
    [InlineData("class B { protected string X = \"a\"; } class C : B { void M() => Probe.Trace(X); }", "?")]
    [InlineData("class B { protected string X; } class C : B { void M() { X = \"a\"; Probe.Trace(X); } }", "?")]
    [InlineData("var x = \"a\"; Probe.Trace(x); string F() => \"b\"; Probe.Trace(F());", "a ; b")]
    [InlineData("struct C { string _x; public C(bool c) { _x = \"a\"; } void M() => Probe.Trace(_x); }", "a")]
    [InlineData("class C { static string P = \"a\"; class D { void M() => Probe.Trace(P); } }", "?")]
    public Task Types(string source, string expected) => TracesAll("using Vendor;\n" + source, expected);

    [Theory]
    [InlineData("""Kind k = "a"; Probe.Trace(k);""", "a")]
    [InlineData("""Probe.Trace(new Kind("a"));""", "a")]
    [InlineData("""Probe.Trace(new Kind("a").Value);""", "a")]
    [InlineData("""Probe.Trace(Wrap.Of("a"));""", "a")]
    [InlineData("""Probe.Trace(Wrap.Of("a").Unwrapped());""", "a")]
    [InlineData("""Probe.Trace((string)new Kind("a"));""", "a")]
    [InlineData("""Kind k = new("a"); Probe.Trace(k);""", "a")]
    [InlineData("""Probe.Trace(Kind.Small);""", "?")]
    [InlineData("""Own o = "a"; Probe.Trace(o);""", "?")]
    [InlineData("""Probe.Trace("a".ToString());""", "?")]
    [InlineData("""int? i = 1; Probe.Trace(i.Value);""", "?")]
    public Task Conversions_and_adapters(string statements, string expected) =>
        Traces($$"""class Own { public static implicit operator Own(string s) => new Own(); } void M() { {{statements}} }""", expected);

    [Theory]
    [InlineData("""Probe.Elements(new[] { "a", "b" });""", "a b")]
    [InlineData("""Probe.Elements(new List<string> { "a", "b" });""", "a b")]
    [InlineData("""List<string> l = ["a", "b"]; Probe.Elements(l);""", "a b")]
    [InlineData("""string[] l = ["a", .. new[] { "b", "d" }]; Probe.Elements(l);""", "a b d")]
    [InlineData("""List<string> m = ["a"]; List<string> l = [.. m, "b"]; Probe.Elements(l);""", "a b")]
    [InlineData("""var l = new List<string>(); l.Add("a"); if (c) l.Add("b"); Probe.Elements(l);""", "a b")]
    [InlineData("""var l = new List<string> { "a" }; l.AddRange(new[] { "b", "d" }); Probe.Elements(l);""", "a b d")]
    [InlineData("""var l = new List<string> { "a" }; l = new List<string> { "b" }; Probe.Elements(l);""", "b")]
    [InlineData("""var l = new List<string>(new[] { "a" }) { "b" }; Probe.Elements(l);""", "a b")]
    [InlineData("""var l = new List<string> { "a" }; foreach (var i in new[] { "b" }) l.Add(i); Probe.Elements(l);""", "a b")]
    [InlineData("""var l = new string[2]; l[0] = "a"; l[1] = "b"; Probe.Elements(l);""", "a b")]
    [InlineData("""var l = new HashSet<string>(); l.Add("a"); Probe.Elements(l);""", "a")]
    [InlineData("""var l = new List<string> { "a" }; l.Insert(0, "b"); Probe.Trace(l[0]);""", "a b")]
    [InlineData("""Probe.Elements(p.Split(','));""", "?")]
    [InlineData("""List<string> l = null; Probe.Elements(l);""", "")]
    [InlineData("""Probe.Elements(c ? new[] { "a" } : ["b"]);""", "a b")]
    [InlineData("""Probe.Elements(System.Collections.Immutable.ImmutableArray.Create("a", "b"));""", "?")]
    [InlineData("""Probe.Elements(System.Collections.Immutable.ImmutableList<string>.Empty.Add("a").Add("b"));""", "?")]
    [InlineData("""Probe.Elements(Enumerable.Repeat("a", n));""", "?")]
    [InlineData("""Probe.Elements(Enumerable.Empty<string>().Append("a"));""", "a")]
    [InlineData("""Probe.Elements(new[] { "a" }.Concat(new[] { "b" }));""", "a b")]
    [InlineData("""Probe.Elements(new[] { "a", "b" }.Where(x => x != p).OrderBy(x => x).ToList());""", "a b")]
    [InlineData("""Probe.Elements(new[] { "a", "b" }.Select(x => x));""", "a b")]
    [InlineData("""Probe.Elements(new[] { 1, 2 }.Select(i => i == 1 ? "a" : "b"));""", "a b")]
    [InlineData("""Probe.Elements(from x in new[] { "a", "b" } where x != p select x);""", "a b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }.First());""", "a")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }.FirstOrDefault(x => x == p));""", "a b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }[0]);""", "a")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }[n]);""", "a b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }[^1]);""", "b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }.Last());""", "b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }.ElementAt(1));""", "b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }.Skip(1).ToArray()[0]);""", "a b")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }.OrderBy(x => x).ToArray()[0]);""", "a b")]
    [InlineData("""string[] l = ["a", "b"]; string[] m = [.. l, "d"]; Probe.Trace(m[0]); Probe.Trace(m[2]);""", "a ; a b d")]
    [InlineData("""Probe.Trace(new[] { "a", "b" }[1..][0]);""", "?")]
    [InlineData("""var l = new[] { "a" }; l[0] = "b"; Probe.Trace(l[0]);""", "b")]
    [InlineData("""var l = new[] { "a", "b" }; l[n] = "d"; Probe.Trace(l[0]);""", "a d")]
    [InlineData("""var l = new List<string> { "a", "b" }; l.RemoveAt(0); Probe.Trace(l[0]);""", "a b")]
    [InlineData("""var l = new List<string> { "a" }; l.Clear(); l.Add("b"); Probe.Elements(l);""", "b")]
    [InlineData("""var l = new List<string> { "a" }; if (c) { l.Clear(); l.Add("b"); } Probe.Elements(l);""", "a b")]
    [InlineData("""var l = new[] { "a", "b" }; Array.Reverse(l); Probe.Trace(l[0]);""", "a b")]
    [InlineData("""var l = new List<string> { "a", "b" }; l.Reverse(); Probe.Trace(l[0]);""", "a b")]
    [InlineData("""new List<string> { "a", "b" }.ForEach(x => Probe.Trace(x));""", "a b")]
    [InlineData("""Parallel.ForEach(new[] { "a", "b" }, x => Probe.Trace(x));""", "a b")]
    [InlineData("""Parallel.ForEach(new[] { "a" }, () => "b", (x, state, y) => y, x => Probe.Trace(x));""", "?")]
    [InlineData("""Array.ForEach(new[] { "a", "b" }, x => Probe.Trace(x));""", "a b")]
    [InlineData("""var l = new List<string>(); Fill(l); Probe.Elements(l); static void Fill(List<string> t) { t.Add("a"); }""", "a")]
    [InlineData("""var l = new List<string> { "a" }; var m = l; m.Add("b"); Probe.Elements(l);""", "a …")]
    [InlineData("""var l = new List<string> { "a" }; var m = l; l.Add("b"); Probe.Elements(m);""", "a b")]
    [InlineData("""var l = new string[1]; Array.Fill(l, "a"); Probe.Elements(l);""", "…")]
    [InlineData("""var q = new Queue<string>(); q.Enqueue("a"); Probe.Trace(q.Dequeue());""", "?")]
    [InlineData("""var a = new[] { new[] { "a" }, new[] { "b" } }; foreach (var x in a) foreach (var y in x) Probe.Trace(y);""", "a b")]
    public Task Collections(string statements, string expected) => TracesIn(statements, expected);

    [Theory]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a", ["l"] = "b" }; Probe.Trace(m["k"]);""", "a")]
    [InlineData("""var m = new Dictionary<string, string> { { "k", "a" }, { "l", "b" } }; Probe.Trace(m["l"]);""", "b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a", ["l"] = "b" }; Probe.Trace(m[p]);""", "a b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a", ["l"] = "b" }; Probe.Trace(m["z"]);""", "a b")]
    [InlineData("""var m = new Dictionary<string, string>(); m["k"] = "a"; m.Add("l", "b"); Probe.Trace(m["l"]);""", "b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; if (m.TryGetValue(p, out var x)) Probe.Trace(x);""", "a")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a", ["l"] = "b" }; m.TryGetValue("l", out var x); Probe.Trace(x);""", "b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; Probe.Trace(m.GetValueOrDefault(p, "d"));""", "a d")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; Probe.Trace(m.TryGetValue(p, out var x) ? x : "b");""", "a b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; foreach (var e in m) Probe.Trace(e.Value);""", "a")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; foreach (var e in m) Probe.Trace(e.Key);""", "k")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; foreach (var (k, v) in m) { Probe.Trace(k); Probe.Trace(v); }""", "k ; a")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; foreach (var v in m.Values) Probe.Trace(v);""", "a")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; foreach (var k in m.Keys) Probe.Trace(k);""", "k")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; Probe.Elements(m);""", "a")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; m[p] = "b"; Probe.Trace(m["k"]);""", "a b")]
    [InlineData("""var m = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["K"] = "a", ["L"] = "b" }; Probe.Trace(m["k"]);""", "a")]
    [InlineData("""IReadOnlyDictionary<string, string> m = new Dictionary<string, string> { ["k"] = "a", ["l"] = "b" }; Probe.Trace(m["k"]);""", "a")]
    [InlineData("""var k = c ? "k" : "l"; var m = new Dictionary<string, string> { ["k"] = "a", ["l"] = "b", ["m"] = "d" }; Probe.Trace(m[k]);""", "a b d")]
    [InlineData("""var m = new Dictionary<string, Dictionary<string, string>> { ["k"] = new() { ["l"] = "a", ["m"] = "b" } }; Probe.Trace(m["k"]["l"]);""", "a")]
    [InlineData("""var m = new Dictionary<string, (string, string)> { ["k"] = ("a", "b") }; Probe.Trace(m["k"].Item2);""", "b")]
    [InlineData("""var m = new Dictionary<string, Func<string>> { ["k"] = () => "a" }; Probe.Trace(m["k"]());""", "a")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; m["k"] = "b"; Probe.Trace(m["k"]);""", "b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; if (c) m["k"] = "b"; Probe.Trace(m["k"]);""", "a b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; m.Clear(); m.Add("k", "b"); Probe.Trace(m["k"]);""", "b")]
    [InlineData("""var m = new Dictionary<string, string> { ["k"] = "a" }; m = new() { ["k"] = "b" }; Probe.Trace(m["k"]);""", "b")]
    [InlineData("""var m = new Dictionary<string, string>(); m["k"] = "a"; m = new() { ["k"] = "b" }; Probe.Trace(m["k"]);""", "b")]
    [InlineData("""var m = new[] { KeyValuePair.Create("k", "a") }; foreach (var e in m) Probe.Trace(e.Value);""", "?")]
    [InlineData("""var m = new List<KeyValuePair<string, string>> { new("k", "a") }; foreach (var (k, v) in m) Probe.Trace(v);""", "…")]
    [InlineData("""Probe.Trace(Map[p]);""", "x y")]
    [InlineData("""Probe.Trace(Map["k"]);""", "x")]
    [InlineData("""Probe.Trace(Open["k"]);""", "x …")]
    [InlineData("""Probe.Trace(Frozen["k"]);""", "x")]
    public Task Dictionaries(string statements, string expected) => Traces($$"""
        private static readonly Dictionary<string, string> Map = new() { ["k"] = "x", ["l"] = "y" };
        public static readonly Dictionary<string, string> Open = new() { ["k"] = "x", ["l"] = "y" };
        public static readonly IReadOnlyDictionary<string, string> Frozen = new Dictionary<string, string> { ["k"] = "x", ["l"] = "y" };
        void M(bool c, string p) { {{statements}} }
        """, expected);

    [Theory]
    [InlineData("""var (x, y) = ("a", "b"); Probe.Trace(x); Probe.Trace(y);""", "a ; b")]
    [InlineData("""var t = ("a", "b"); Probe.Trace(t.Item2);""", "b")]
    [InlineData("""var t = (First: "a", Second: "b"); Probe.Trace(t.Second);""", "b")]
    [InlineData("""var (x, y) = c ? ("a", "b") : ("d", p); Probe.Trace(x); Probe.Trace(y);""", "a d ; b ?")]
    [InlineData("""var (x, (y, z)) = ("a", ("b", "d")); Probe.Trace(z);""", "d")]
    [InlineData("""string x, y; (x, y) = ("a", "b"); Probe.Trace(y);""", "b")]
    [InlineData("""var x = "a"; var y = "b"; (x, y) = (y, x); Probe.Trace(x); Probe.Trace(y);""", "b ; a")]
    [InlineData("""foreach (var (x, y) in new[] { ("a", "b"), ("d", "e") }) Probe.Trace(y);""", "b e")]
    [InlineData("""foreach (var t in new[] { (X: "a", Y: "b"), (X: "d", Y: "e") }) Probe.Trace(t.X);""", "a d")]
    [InlineData("""var (x, y) = Pair(); Probe.Trace(x); (string, string) Pair() => ("a", "b");""", "a")]
    [InlineData("""var t = (X: "a", Y: "b"); t.Y = p; var (_, y) = t; Probe.Trace(y);""", "b …")]
    [InlineData("""var (x, _) = new Point("a", "b"); Probe.Trace(x);""", "a")]
    [InlineData("""foreach (var (x, y) in new[] { new Point("a", "b") }) Probe.Trace(y);""", "b")]
    [InlineData("""var t = ("a", "b"); t.Item1 = "d"; Probe.Trace(t.Item1);""", "a …")]
    [InlineData("""var t = Tuple.Create("a", "b"); Probe.Trace(t.Item1);""", "?")]
    [InlineData("""(string x, var y) = Console.ReadLine() is null ? default : ("a", "b"); Probe.Trace(x);""", "a …")]
    public Task Tuples(string statements, string expected) =>
        Traces($$"""record Point(string X, string Y); void M(bool c, string p) { {{statements}} }""", expected);

    [Theory]
    [InlineData("""var r = new Request { Image = "a" }; Probe.Trace(r.Image);""", "a")]
    [InlineData("""var r = new Request(); r.Image = "a"; Probe.Trace(r.Image);""", "a")]
    [InlineData("""var r = new Request { Image = "a" }; r.Image = "b"; Probe.Trace(r.Image);""", "b")]
    [InlineData("""var r = new Request { Image = "a" }; if (c) r.Image = "b"; Probe.Trace(r.Image);""", "a b")]
    [InlineData("""var r = new Request("a", 1); Probe.Trace(r.Image);""", "a")]
    [InlineData("""var r = new Request("a", 1); Probe.Member(r, "Kind");""", "")]
    [InlineData("""Probe.Member(new Request(), "Image");""", "")]
    [InlineData("""Request r = new() { Image = "a" }; Probe.Member(r, "Image");""", "a")]
    [InlineData("""Probe.Member(c ? new Request { Image = "a" } : new Request { Image = "b" }, "Image");""", "a b")]
    [InlineData("""var r = new Request { Inner = { Image = "a" } }; Probe.Trace(r.Inner.Image);""", "a")]
    [InlineData("""var r = new Request { Inner = new() { Image = "a" } }; Probe.Trace(r.Inner.Image);""", "a")]
    [InlineData("""var r = new Request { Inner = new() { Image = "a" } }; r.Inner.Image = "b"; Probe.Trace(r.Inner.Image);""", "b")]
    [InlineData("""var r = new Request { Inner = new() { Image = "a" } }; r.Inner = new Request { Image = "b" }; Probe.Trace(r.Inner.Image);""", "b")]
    [InlineData("""Request r = null; r ??= new Request { Image = "a" }; Probe.Trace(r?.Image);""", "a ?")]
    [InlineData("""var r = new Request { Types = { "a" } }; r.Types.Add("b"); Probe.MemberElements(r, "Types");""", "a b")]
    [InlineData("""var r = new Request { Types = new List<string> { "a" } }; r?.Types.Add("b"); Probe.MemberElements(r, "Types");""", "a b")]
    [InlineData("""var l = new List<string> { "a" }; var r = new Request { Types = l }; l.Add("b"); Probe.MemberElements(r, "Types");""", "a b")]
    [InlineData("""var r = new Request(); r.Types = new() { "a" }; r.Types = ["b"]; Probe.MemberElements(r, "Types");""", "b")]
    [InlineData("""var r = new Request { Tags = { ["k"] = "a" } }; Probe.Trace(r.Tags["k"]);""", "a")]
    [InlineData("""var r = new Request { Filters = [new Filter { Name = "a", Values = ["b"] }] }; foreach (var f in r.Filters) foreach (var v in f.Values) Probe.Trace(v);""", "b")]
    [InlineData("""var f = new Filter { Values = ["a"] }; var r = new Request { Filters = [f] }; f.Values.Add("b"); Probe.Elements(r.Filters[0].Values);""", "a …")]
    [InlineData("""var r = new Request { Image = "a" }; var s = r; s.Image = "b"; Probe.Trace(r.Image);""", "a …")]
    [InlineData("""var r = new Request { Image = "a" }; var s = r; r.Image = "b"; Probe.Trace(s.Image);""", "b")]
    [InlineData("""var r = new Request { Image = "a" }; Set(r); Probe.Trace(r.Image); void Set(Request q) { q.Image = "b"; }""", "b")]
    [InlineData("""var r = new Request { Image = "a" }; Set(r); Probe.Trace(r.Image); void Set(Request q) { if (c) return; q.Image = "b"; }""", "a b")]
    [InlineData("""var r = new Request { Image = "a" }; Elsewhere.Set(r); Probe.Trace(r.Image);""", "a …")]
    [InlineData("""var r = new Request { Image = "a" }; client.Send(r); Probe.Trace(r.Image);""", "a")]
    [InlineData("""var r = new Request { Image = "a" }; Probe.Trace(r.Image); Elsewhere.Set(r);""", "a")]
    [InlineData("""var r = new Request { Image = "a" }; Action<Request> f = q => q.Image = "b"; f(r); Probe.Trace(r.Image);""", "a …")]
    [InlineData("""var l = new List<Request> { new() { Image = "a" } }; foreach (var q in l) q.Image = "b"; Probe.Trace(l[0].Image);""", "a …")]
    [InlineData("""Request Make() { var q = new Request { Image = "a" }; q.Image = "b"; return q; } Probe.Trace(Make().Image);""", "b")]
    [InlineData("""Request Make() => new() { Image = "a" }; var r = Make(); r.Kind = "b"; Probe.Trace(r.Image); Probe.Trace(r.Kind);""", "a ; b")]
    [InlineData("""Probe.Trace(new { X = "a", Y = "b" }.Y);""", "b")]
    [InlineData("""Probe.Trace(new Point("a", "b").Y);""", "b")]
    [InlineData("""Probe.Trace((new Point("a", "b") with { Y = "d" }).Y);""", "d")]
    [InlineData("""var q = new Point("a", "b"); Probe.Trace((q with { Y = "d" }).X);""", "a")]
    [InlineData("""Probe.Trace(new Point().Z);""", "…")]
    [InlineData("""Probe.Trace(new Own("a").X);""", "a …")]
    [InlineData("""Probe.Trace(new Own("a") { X = "b" }.X);""", "b")]
    [InlineData("""Probe.Trace(new Own("a") { Upper = "b" }.Upper);""", "b …")]
    [InlineData("""Probe.Trace(p.Image);""", "?")]
    [InlineData("""p.Image = "a"; Probe.Trace(p.Image);""", "a")]
    [InlineData("""if (c) p.Image = "a"; Probe.Trace(p.Image);""", "a ?")]
    [InlineData("""p.Image ??= "a"; Probe.Trace(p.Image);""", "a ?")]
    [InlineData("""var answer = await client.Send(p); Probe.Trace(answer.Items.First().Id);""", "?")]
    public Task Objects(string statements, string expected) => Traces($$"""
        record Point(string X = "e", string Y = "f") { public string Z { get; set; } }
        class Own { public Own(string x) { X = x; } public string X { get; set; } public string Upper { get => X; set => X = value.ToUpper(); } }
        class Elsewhere { public static void Set(Request r) { } }
        async Task M(bool c, Request p, Client client) { {{statements}} }
        """, expected);

    [Theory]
    [InlineData("""readonly Request _r = new() { Image = "a" }; void M() => Probe.Trace(_r.Image);""", "a")]
    [InlineData("""readonly Request _r = new() { Image = "a" }; void N() { _r.Image = "b"; } void M() => Probe.Trace(_r.Image);""", "a b …")]
    [InlineData("""public readonly Request R = new() { Image = "a" }; void M() => Probe.Trace(R.Image);""", "a …")]
    [InlineData("""readonly List<string> _l = new() { "a" }; C() { _l.Add("b"); } void M() => Probe.Elements(_l);""", "a b")]
    [InlineData("""readonly List<string> _l = new() { "a" }; void N(C c) { c._l.Add("b"); } void M() => Probe.Elements(_l);""", "a …")]
    [InlineData("""readonly List<string> _l = new() { "a" }; List<string> Mine => _l; void N() { Mine.Add("b"); } void M() => Probe.Elements(_l);""", "a …")]
    [InlineData("""readonly Request _r; C() { var r = new Request { Image = "a" }; _r = r; r.Image = "b"; } void M() => Probe.Trace(_r.Image);""", "a …")]
    [InlineData("""IEnumerable<string> F() { yield return "a"; yield return "b"; } void M() { foreach (var x in F()) Probe.Trace(x); }""", "a b")]
    [InlineData("""async IAsyncEnumerable<string> F() { await Task.Yield(); yield return "a"; } async Task M() { await foreach (var x in F()) Probe.Trace(x); }""", "a")]
    [InlineData("""List<string> F() { var l = new List<string>(); l.Add("a"); return l; } void M() => Probe.Elements(F());""", "a")]
    [InlineData("""void M() { var r = new Request { Image = "a" }; F(r); r.Image = "b"; } private void F(Request r) => Probe.Trace(r.Image);""", "a")]
    [InlineData("""string[] A => new[] { "a" }; void M() => Probe.Trace(A[0]);""", "a")]
    public Task Objects_in_members(string members, string expected) => Traces(members, expected);

    [Fact]
    public async Task A_type_in_two_files()
    {
        var traces = await TracedProgram.AtProbes(
            ["partial class C { string _x = \"a\"; }", "using Vendor; partial class C { void N() { _x = \"b\"; } void M() => Probe.Trace(_x); }"], call => Describe(call.Trace));

        Assert.Equal(["a b"], traces);
    }

    [Theory]
    [InlineData("""string _x = "a"; void M() => Probe.Trace(_x);""", "a …")]
    [InlineData("""const string X = "a"; void M() => Probe.Trace(X);""", "a")]
    [InlineData("""void M() { var x = "a"; Probe.Trace(x); }""", "a")]
    [InlineData("""private void F(string s) => Probe.Trace(s); void M() => F("a");""", "?")]
    public async Task A_type_whose_other_half_is_not_seen(string members, string expected) =>
        Assert.Equal([expected], await TracedProgram.AtProbes([TracedProgram.InClass(members)], call => Describe(call.Trace), isWhole: false));

    [Fact]
    public async Task More_beginnings_than_a_trace_collects()
    {
        var elements = string.Join(", ", Enumerable.Range(0, TraceBudget.Leaves + 1).Select(i => $"\"x{i}\""));

        var trace = Assert.Single(await TracedProgram.AtProbes([TracedProgram.InClass($$"""void M() => Probe.Elements(new[] { {{elements}} });""")], call => call.Trace));

        Assert.Equal(TraceBudget.Leaves, trace.Leaves.Length);
        Assert.False(trace.IsComplete);
    }

    [Fact]
    public async Task Deeper_than_a_trace_goes()
    {
        var locals = string.Concat(Enumerable.Range(1, TraceBudget.Depth).Select(i => $"var x{i} = x{i - 1};\n"));

        var trace = Assert.Single(await TracedProgram.AtProbes([TracedProgram.InClass($$"""void M() { var x0 = "a"; {{locals}} Probe.Trace(x{{TraceBudget.Depth}}); }""")], call => call.Trace));

        Assert.False(trace.IsComplete);
    }

    [Fact]
    public async Task Loops_in_loops_do_not_multiply()
    {
        var loops = string.Concat(Enumerable.Repeat("while (c) { if (d) x = \"b\"; ", 40));

        var trace = Assert.Single(await TracedProgram.AtProbes([TracedProgram.InClass($$"""void M(bool c, bool d) { var x = "a"; {{loops}} {{new string('}', 40)}} Probe.Trace(x); }""")], call => call.Trace));

        Assert.Contains(trace.Leaves, leaf => leaf.Text == "b");
        Assert.Contains(trace.Leaves, leaf => leaf.Text == "a");
    }

    [Theory]
    [InlineData("+ p")]
    [InlineData("+ \"y\"")]
    public async Task Nested_concatenation(string next)
    {
        var members = $$"""void M(string p) { var x = "x" {{string.Concat(Enumerable.Repeat(next, 5_000))}}; Probe.Trace(x); }""";

        var trace = Assert.Single(await TracedProgram.AtProbes([TracedProgram.InClass(members)], call => call.Trace));

        Assert.True(trace.IsComplete);
        Assert.Single(trace.Leaves);
    }

    [Fact]
    public async Task Many_writes_to_one_variable()
    {
        var writes = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"if (c) x = \"{i}\";\n"));

        var trace = Assert.Single(await TracedProgram.AtProbes([TracedProgram.InClass($$"""void M(bool c) { var x = "a"; {{writes}} Probe.Trace(x); }""")], call => call.Trace));

        Assert.False(trace.IsComplete);
    }

    private static Task TracesIn(string statements, string expected) =>
        Traces($$"""async Task M(bool c, bool d, int n, string p) { {{statements}} }""", expected);

    private static Task Traces(string members, string expected) => TracesAll(TracedProgram.InClass(members), expected);

    private static async Task TracesAll(string source, string expected)
    {
        var actual = string.Join(" ; ", await TracedProgram.AtProbes([source], call => Describe(call.Trace)));
        Assert.Equal(expected, actual);
    }

    private static string Describe(Trace trace) =>
        string.Join(" ", trace.Leaves.Select(leaf => leaf.Text ?? "?").Distinct().Order(StringComparer.Ordinal).OrderBy(text => text == "?").Concat(trace.IsComplete ? [] : ["…"]));
}
