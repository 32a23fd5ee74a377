package logbog.plans;

import java.time.Instant;

/** The first time one of the school's people opened the question. */
public record PlanOpening(String name, String schoolName, Instant at) {}
