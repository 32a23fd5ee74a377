package logbog.declarations;

import java.util.Objects;

/** The answers in words, each given and kept as one (V3). */
public enum Wording {
  WORK_AREAS("workAreas"),
  GOALS_REACHED("goalsReached"),
  SPECIAL_NEEDS("specialNeeds"),
  TALK("talk"),
  FOCUS("focus"),
  REMARKS("remarks");

  private final String field;

  Wording(String field) {
    this.field = field;
  }

  /** The name of its field on the sheet, and of its author's entry in a draft. */
  public String field() {
    return field;
  }

  /** Words as they stand, but with this answer as in others. */
  Words taken(Words from, Words onto) {
    return new Words(
        (this == WORK_AREAS ? from : onto).workAreas(),
        (this == GOALS_REACHED ? from : onto).goalsReached(),
        (this == GOALS_REACHED ? from : onto).goalsReachedNote(),
        (this == SPECIAL_NEEDS ? from : onto).specialNeedsNone(),
        (this == SPECIAL_NEEDS ? from : onto).specialNeeds(),
        (this == TALK ? from : onto).talkHeld(),
        (this == TALK ? from : onto).talkAgreed(),
        (this == FOCUS ? from : onto).focus(),
        (this == REMARKS ? from : onto).remarks());
  }

  /** Whether this answer says something. */
  boolean given(Words words) {
    return switch (this) {
      case WORK_AREAS -> !words.workAreas().isEmpty();
      case GOALS_REACHED -> words.goalsReached() != null;
      case SPECIAL_NEEDS -> words.specialNeedsNone() || !words.specialNeeds().isEmpty();
      case TALK -> words.talkHeld() != null || words.talkAgreed() != null;
      case FOCUS -> !words.focus().isEmpty();
      case REMARKS -> !words.remarks().isEmpty();
    };
  }

  /** A number that differs when the answer does (all but surely), and tells nothing of it. */
  int mark(Words words) {
    return switch (this) {
      case WORK_AREAS -> Objects.hash(words.workAreas());
      case GOALS_REACHED ->
          Objects.hash(String.valueOf(words.goalsReached()), words.goalsReachedNote());
      case SPECIAL_NEEDS -> Objects.hash(words.specialNeedsNone(), words.specialNeeds());
      case TALK ->
          Objects.hash(String.valueOf(words.talkHeld()), String.valueOf(words.talkAgreed()));
      case FOCUS -> Objects.hash(words.focus());
      case REMARKS -> Objects.hash(words.remarks());
    };
  }
}
