package logbog.committee;

import java.util.List;

/**
 * What taking a file in would change.
 *
 * @param mark of all it would change, as it stands now
 */
public record Preview(ArrivalId id, String fileName, List<Coming> comings, String mark) {}
