package logbog.programmes;

import java.util.function.Function;

/** What an edition says besides its goals. */
public enum Fact {
  PROGRAMME_NO(Edition::programmeNo),
  PROGRAMME_NAME(Edition::programmeName),
  VERSION(Edition::version),
  VALID_FROM(Edition::validFrom),
  AUDIENCE(Edition::audience),
  SCALE(Edition::scale),
  LEARNER_WORD(edition -> edition.texts().learnerWord()),
  GUIDANCE(edition -> edition.texts().guidance()),
  LEGAL_REFERENCE(edition -> edition.texts().legalReference()),
  QUESTIONS(edition -> edition.texts().questions()),
  WORK_AREAS(edition -> edition.texts().workAreas()),
  RATES_FIRST(edition -> edition.texts().ratesFirst()),
  CONTACT(edition -> edition.texts().contact()),
  FINAL_ADDRESS(edition -> edition.texts().finalAddress());

  private final Function<Edition, Object> said;

  Fact(Function<Edition, Object> said) {
    this.said = said;
  }

  boolean differs(Edition before, Edition after) {
    return !said.apply(before).equals(said.apply(after));
  }
}
