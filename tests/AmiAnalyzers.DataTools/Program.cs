using AmiAnalyzers.DataTools;

if (args is not [var csv, var bin])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/AmiAnalyzers.DataTools -- <images.csv> <PublicImages.bin>");
    return 1;
}

var packer = new PublicImagesPacker();
foreach (var line in File.ReadLines(csv).Skip(1))
{
    if (packer.Add(line) is { } problem)
    {
        Console.Error.WriteLine($"left out, {problem}: {line}");
    }
}

File.WriteAllBytes(bin, packer.Pack());
Console.WriteLine($"{packer.Count} images, {new FileInfo(bin).Length} bytes");
return 0;
