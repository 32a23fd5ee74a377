package logbog.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's word that a project was made as told (V16). It never changes.
 *
 * @param comment may be empty
 * @param disputedAt when the trainer's address said that it was someone else
 */
public record Confirmation(
    long receipt,
    InvitationId by,
    String trainerName,
    String comment,
    Instant at,
    @Nullable Instant disputedAt) {}
