package logbog.statistics;

/**
 * Some of the apprentices at a goal.
 *
 * @param key a period (1 to 9, or 10 for the final one) or a kind of firm
 */
public record Line(String key, Spread spread) {}
