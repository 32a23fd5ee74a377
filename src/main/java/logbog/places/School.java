package logbog.places;

/**
 * A school of the register.
 *
 * @param institutionNo six characters
 */
public record School(String institutionNo, String name) {}
