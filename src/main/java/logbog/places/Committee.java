package logbog.places;

/** A trade committee, which writes the goals of its programmes. */
public record Committee(CommitteeId id, String name) {}
