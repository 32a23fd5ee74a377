package logbog.approvals;

import java.time.Instant;
import java.util.UUID;

/**
 * The secretariat struck an approval through (M4).
 *
 * @param request the written request that asked for it, which the module {@code resets} keeps
 */
public record Reset(Signer by, UUID request, Instant at) {}
