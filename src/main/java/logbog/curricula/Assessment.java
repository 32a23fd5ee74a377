package logbog.curricula;

/**
 * How a competence is assessed before it can be approved.
 *
 * @param method in the curriculum's words, for example {@code Mini-CEX}
 * @param times how often it must have been used, 1–99
 */
public record Assessment(String method, int times) {}
