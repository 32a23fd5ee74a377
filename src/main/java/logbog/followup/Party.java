package logbog.followup;

import java.time.LocalDate;
import logbog.audit.Actor;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;

/**
 * Someone who may see a declaration, and from which side they come to it.
 *
 * @param name as the others know them
 */
public record Party(
    Side side,
    Actor actor,
    String name,
    DeclarationId declaration,
    PersonId apprentice,
    String apprenticeName,
    LocalDate periodEnd,
    String className) {}
