package logbog.programmes;

/** What the row of a speciality says instead of goals: which part of which publication it is. */
record Pointer(PublicationId publication, String speciality) {}
