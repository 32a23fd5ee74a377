package logbog.followup;

/**
 * What came of pressing the button.
 *
 * @param letters how many are on their way
 * @param spared recipients who have had the letters there is room for, or are away
 * @param unreachable apprentices for whom there is nobody a letter can reach
 */
public record Nudged(int letters, int spared, int unreachable) {}
