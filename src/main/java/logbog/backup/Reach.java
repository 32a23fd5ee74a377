package logbog.backup;

import java.time.Instant;

/**
 * How far the log goes without a gap.
 *
 * @param archived when its last piece was
 * @param more whether there are pieces after the gap
 */
record Reach(Piece last, Instant archived, boolean more) {}
