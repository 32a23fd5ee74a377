package logbog.approvals;

/**
 * That something was done less often than it is asked for.
 *
 * @param what was to be done, in the curriculum's words
 */
public record Shortfall(String what, int done, int asked) {}
