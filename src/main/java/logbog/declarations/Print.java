package logbog.declarations;

/** A signed declaration for paper, with what has come of it since. */
public record Print(Declaration declaration, Filling filling, Aftermath since) {}
