package logbog.oversight;

import java.time.Instant;

/** How many requests wait, and since when. */
record Tally(int waiting, Instant since) {}
