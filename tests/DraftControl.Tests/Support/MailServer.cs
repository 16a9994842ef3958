using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace DraftControl.Tests.Support;

/// <summary>A mail server on a port of this machine that takes messages, or refuses some addresses as it is told to.</summary>
public sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();

    public MailServer()
    {
        listener.Start();
        _ = Task.Run(Answer);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it says to an address, such as <c>451 Try later</c>; null where it takes the message.</summary>
    public Func<string, string?> Refusal { get; set; } = _ => null;

    /// <summary>Whether it hangs up just before it says that it has taken a message.</summary>
    public bool HangsUp { get; set; }

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    public void Dispose()
    {
        closing.Cancel();
        listener.Dispose();
        closing.Dispose();
    }

    private async Task Answer()
    {
        while (!closing.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(closing.Token);
            try
            {
                await Talk(client);
            }
            catch (IOException)
            {
                // The other side has hung up.
            }
        }
    }

    private async Task Talk(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 mail.example");
        while (await reader.ReadLineAsync(closing.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT":
                    await writer.WriteLineAsync(Refusal(line.Split('<', '>')[1]) ?? "250 OK");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 Go on");
                    Taken.Enqueue(await Message(reader));
                    if (HangsUp)
                    {
                        return;
                    }

                    await writer.WriteLineAsync("250 OK");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 Goodbye");
                    return;
                default:
                    await writer.WriteLineAsync("250 OK");
                    break;
            }
        }
    }

    private static async Task<MimeMessage> Message(StreamReader reader)
    {
        using var bytes = new MemoryStream();
        await using var text = new StreamWriter(bytes) { NewLine = "\r\n" };
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            await text.WriteLineAsync(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line);
        }

        await text.FlushAsync();
        bytes.Position = 0;
        return await MimeMessage.LoadAsync(bytes);
    }
}
