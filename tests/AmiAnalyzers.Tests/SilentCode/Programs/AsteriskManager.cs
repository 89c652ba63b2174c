// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Telephony;

/// <summary>Asterisk's manager interface, AMI for short.</summary>
public sealed class AmiConnection(string host, int port = 5038)
{
    public string ActionId { get; } = "ami-" + Guid.NewGuid().ToString("N")[..8];

    public string Login(string user, string secret) => $"Action: Login\r\nUsername: {user}\r\nSecret: {secret}\r\nActionID: {ActionId}\r\n\r\n";

    public override string ToString() => $"ami://{host}:{port}";
}
