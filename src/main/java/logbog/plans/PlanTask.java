package logbog.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;

/** A declaration that asks whether the education plan is to be revised. */
public record PlanTask(
    DeclarationId declaration,
    PersonId apprentice,
    String apprenticeName,
    String className,
    String workplaceName,
    LocalDate periodEnd,
    Instant signedAt,
    Set<Ground> grounds) {}
