package logbog.declarations;

/** A signed declaration for paper, with what has come of it since and what it is checked by. */
public record Print(Declaration declaration, Filling filling, Aftermath since, Hallmark hallmark) {}
