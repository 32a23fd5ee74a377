package logbog.placements;

import java.sql.Types;
import java.time.YearMonth;
import logbog.people.PersonId;
import logbog.places.Cvr;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What makes a placement this one and no other. */
record PlacementFacts(
    PersonId apprentice,
    SpecialityId speciality,
    YearMonth begun,
    Workplace workplace,
    @Nullable ApprenticeKind apprenticeKind) {

  MapSqlParameterSource asParameters() {
    Cvr cvr = workplace.cvr();
    return new MapSqlParameterSource()
        .addValue("apprentice", apprentice.value())
        .addValue("speciality", speciality.value())
        .addValue("begun", begun.atDay(1))
        .addValue("kind", workplace.kind().name())
        .addValue("name", workplace.name())
        .addValue("cvr", cvr == null ? null : cvr.value(), Types.VARCHAR)
        .addValue("country", workplace.country(), Types.VARCHAR)
        .addValue("reason", workplace.reason(), Types.VARCHAR)
        .addValue(
            "apprenticeKind", apprenticeKind == null ? null : apprenticeKind.name(), Types.VARCHAR);
  }
}
