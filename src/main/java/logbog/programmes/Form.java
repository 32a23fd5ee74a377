package logbog.programmes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a programme asks: its scale, and the texts around the goals. Empty texts are not said. */
record Form(
    List<RatingLevel> scale,
    String learnerWord,
    String legalReference,
    String guidance,
    String contactName,
    String contactEmail,
    String contactPhone,
    @Nullable Integer reachedFrom,
    @Nullable Texts texts) {

  /** The scale of V5, for programmes whose committee has given none. */
  static final Form SHIPPED =
      new Form(
          List.of(
              level(0, "har ikke arbejdet med målet"),
              level(1, "kan under vejledning arbejde med målet"),
              level(2, "kan i samarbejde med andre arbejde med målet"),
              level(3, "kan selvstændigt arbejde med målet")),
          "",
          "",
          "",
          "",
          "",
          "",
          null,
          null);

  /** As a committee writes them in an edition. */
  static Form of(Scale scale, Texts texts) {
    return new Form(
        scale.levels().stream().map(Form::level).toList(),
        texts.learnerWord(),
        texts.legalReference().danish(),
        texts.guidance().danish(),
        texts.contact().name(),
        texts.contact().email(),
        texts.contact().phone(),
        scale.reachedFrom(),
        texts.onSheet());
  }

  /** What is asked of a trainer about these goals. */
  Sheet sheet(
      VersionGoals of, List<Sheet.Goal> goals, String learner, @Nullable ApprenticeKind kind) {
    return new Sheet(
        "" + of.programmeNo(),
        of.programmeName(),
        of.version(),
        of.speciality(),
        learnerWord.isEmpty() ? learner : learnerWord,
        goals,
        scale,
        legalReference,
        guidance,
        of.tellsKindsApart() ? kind : null,
        reachedFrom,
        texts);
  }

  /** As a committee would write it; the highest level of a file's scale is the one reached. */
  Scale asScale() {
    return new Scale(
        scale.stream()
            .map(l -> new Scale.Level(l.value(), l.label(), Translated.danish(l.words())))
            .toList(),
        scale.stream().mapToInt(RatingLevel::value).max().orElse(0));
  }

  Texts asTexts() {
    return new Texts(
        learnerWord,
        Translated.danish(legalReference),
        Translated.danish(guidance),
        Texts.SHIPPED.questions(),
        List.of(),
        false,
        new Contact(contactName, contactEmail, contactPhone),
        "");
  }

  /** Whom the committee says to ask, if it says so. */
  Optional<Contact> contact() {
    return contactEmail.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contact(contactName, contactEmail, contactPhone));
  }

  private static RatingLevel level(Scale.Level level) {
    var words = level.words();
    return new RatingLevel(
        (short) level.value(),
        level.label(),
        words.danish(),
        words.english().isEmpty() ? null : words.english());
  }

  private static RatingLevel level(int value, String words) {
    return new RatingLevel((short) value, String.valueOf(value), words);
  }
}
