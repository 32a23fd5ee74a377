package logbog.approvals;

import java.time.Instant;

/** The one who approved took it back before it was of effect. */
public record Withdrawal(Instant at) {}
