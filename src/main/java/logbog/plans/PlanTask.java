package logbog.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that asks whether the education plan is to be revised.
 *
 * @param institutionNo the school it names; null where one was typed that is in no register
 */
public record PlanTask(
    DeclarationId declaration,
    PersonId apprentice,
    String apprenticeName,
    String className,
    String workplaceName,
    LocalDate periodEnd,
    Instant signedAt,
    Set<Ground> grounds,
    @Nullable String institutionNo) {}
