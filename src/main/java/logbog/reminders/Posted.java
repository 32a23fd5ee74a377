package logbog.reminders;

import java.util.UUID;

/** A letter that urges, and to whom. */
record Posted(UUID id, String address) {}
