package logbog.posts;

import java.time.Instant;
import java.util.UUID;
import logbog.people.PersonId;

/**
 * Someone named to guide a doctor through an element.
 *
 * @param principal whether as principal supervisor, who receives the plan
 */
public record Supervision(
    UUID id,
    ElementId element,
    PersonId supervisor,
    String name,
    boolean principal,
    Instant since) {}
