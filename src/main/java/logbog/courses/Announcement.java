package logbog.courses;

import java.time.LocalDate;

/** What is said of a run before it is held. */
public record Announcement(Offer offer, String place, LocalDate first, LocalDate last) {}
