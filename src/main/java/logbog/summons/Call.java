package logbog.summons;

/** One apprentice's summons: what it says, and how far this apprentice has come with it. */
public record Call(Summons summons, Called called) {}
