package logbog.programmes;

import java.util.List;

/**
 * A speciality found by what somebody calls it.
 *
 * @param alsoKnownAs its other names, those it had before among them
 */
public record Found(
    String name, String programmeName, boolean hasGoals, List<String> alsoKnownAs) {}
