package logbog.programmes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** Whom a new version of a programme is for. An apprentice normally ends on the one they began. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Audience.NewStarters.class, name = "NEW_STARTERS"),
  @JsonSubTypes.Type(value = Audience.EveryoneFrom.class, name = "EVERYONE_FROM")
})
public sealed interface Audience {

  /** Only those whose training begins on or after the day the version is valid from. */
  record NewStarters() implements Audience {}

  /** Those too, and everyone else for periods that end on this date or later †. */
  record EveryoneFrom(LocalDate date) implements Audience {}
}
