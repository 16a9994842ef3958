using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>An organisation's name under one version.</summary>
/// <param name="Entry">The entry that says so; its sequence number is the signature's.</param>
/// <param name="Withdrawn">The entry that took it back, where one did.</param>
public sealed record Signature(Signed Entry, int? Withdrawn = null);
