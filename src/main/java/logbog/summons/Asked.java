package logbog.summons;

import java.time.Instant;
import java.time.LocalDate;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What a request asks about, as {@code declarations.asked_about} publishes it. */
record Asked(
    DeclarationId declaration,
    PersonId apprentice,
    String schoolName,
    @Nullable String institutionNo,
    @Nullable Integer mainCourse,
    LocalDate periodEnd,
    Instant at) {}
