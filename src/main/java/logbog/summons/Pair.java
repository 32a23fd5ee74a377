package logbog.summons;

/** Someone called, and a request of theirs. */
record Pair(Called called, Asked asked) {}
