package logbog.programmes;

import static logbog.programmes.Translated.NOTHING;
import static logbog.programmes.Wicker.edition;
import static logbog.programmes.Wicker.level;
import static logbog.programmes.Wicker.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Item;
import logbog.programmes.Goal.Required;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What keeps an edition from being published, each with its place. */
class FlawsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
  private static final Audience NEW = new Audience.NewStarters();
  private static final Goal BUND = Wicker.goal(500, "Bund", "Pileflet");

  @Test
  void aSoundEditionHasNone() {
    assertThat(flaws(edition(BUND))).isEmpty();
  }

  @Test
  void aGoalNumberStandsOnce() {
    assertThat(flaws(edition(BUND, BUND))).containsExactly(tuple(1, null, "no"));
  }

  @Test
  void anItemNumberStandsOnce() {
    assertThat(flaws(edition(with(BUND, item(1, null, null), item(1, null, null)))))
        .containsExactly(tuple(0, 1, "item.no"));
  }

  @Test
  void anItemMayTakeOverFromAnotherOfTheSameNumber() {
    assertThat(flaws(edition(with(BUND, item(1, null, JULY), item(1, AUGUST, null))))).isEmpty();
    assertThat(flaws(edition(with(BUND, item(1, null, AUGUST), item(1, AUGUST, null)))))
        .containsExactly(tuple(0, 1, "item.from"));
  }

  @Test
  void nothingEndsBeforeItBegins() {
    assertThat(flaws(edition(with(BUND, item(1, AUGUST, JULY)))))
        .containsExactly(tuple(0, 0, "item.to"));
    assertThat(flaws(edition(with(BUND, in("Pileflet", AUGUST, JULY)))))
        .containsExactly(tuple(0, 0, "speciality.to"));
  }

  @Test
  void aSpecialityIsOneOfTheProgrammesWhateverTheCaseOfItsLetters() {
    assertThat(flaws(edition(with(BUND, in("PILEFLET", null, null))))).isEmpty();
    assertThat(flaws(edition(with(BUND, in("Pileflet", null, null), in("Spån", null, null)))))
        .containsExactly(tuple(0, 1, "speciality"));
  }

  @Test
  void aSpecialitysDatesDoNotOverlap() {
    assertThat(flaws(edition(with(BUND, in("Pileflet", null, AUGUST), in("pileflet", JULY, null)))))
        .containsExactly(tuple(0, 1, "speciality.from"));
  }

  @Test
  void aGoalHasItemsAndASpeciality() {
    assertThat(flaws(edition(with(BUND, new Item[0])))).containsExactly(tuple(0, null, "items"));
    assertThat(flaws(edition(with(BUND, new Belonging[0]))))
        .containsExactly(tuple(0, null, "specialities"));
  }

  @Test
  void aScaleHasTwoLevelsOrMoreThatRise() {
    assertThat(flaws(scaled(new Scale(List.of(level(1)), 1))))
        .containsExactly(tuple(null, null, "scale"));
    assertThat(flaws(scaled(new Scale(List.of(level(2), level(1)), 1))))
        .containsExactly(tuple(null, 1, "level.value"));
    assertThat(flaws(scaled(new Scale(List.of(level(1), level(2)), 3))))
        .containsExactly(tuple(null, null, "reachedFrom"));
  }

  @Test
  void aRequiredLevelIsOneOfTheScales() {
    var goal = required(new Required(1, 2), new Required(null, 4), new Required(1, 3));
    assertThat(flaws(edition(goal)))
        .containsExactly(tuple(0, 1, "required.level"), tuple(0, 2, "required.before"));
  }

  @Test
  void aTextCanBeReadAndIsNotTooLong() {
    assertThat(flaws(edition(titled("x".repeat(301))))).containsExactly(tuple(0, null, "title"));
    assertThat(flaws(edition(titled("B\u0007nd")))).containsExactly(tuple(0, null, "title"));
    assertThat(flaws(edition(titled("B\uFFFDnd")))).containsExactly(tuple(0, null, "title"));
    assertThat(flaws(edition(titled(" ")))).containsExactly(tuple(0, null, "title"));
  }

  @Test
  void anEnglishTextIsATwin() {
    var only = new Item(1, new Translated("", "Weave"), null, null);
    assertThat(flaws(edition(with(BUND, only)))).contains(tuple(0, 0, "item.text"));
  }

  @Test
  void theCommitteesOwnTextsAreHeldToTheSame() {
    var texts =
        new Texts(
            "studerende",
            Translated.danish("x".repeat(2001)),
            Translated.NOTHING,
            new TreeMap<>(Map.of(Topic.TALK, new Question(Translated.danish("\u0000"), NOTHING))),
            List.of(Translated.danish("Drejning"), Translated.danish("Drejning")),
            false,
            new Contact("", "udvalget", ""),
            "");
    assertThat(flaws(saying(texts)))
        .containsExactly(
            tuple(null, null, "learnerWord"),
            tuple(null, null, "legalReference"),
            tuple(null, null, "question.TALK"),
            tuple(null, null, "contact.email"),
            tuple(null, 1, "workArea"));
  }

  private static List<Tuple> flaws(Edition edition) {
    return EditionRules.flaws(edition, "pileflet"::equalsIgnoreCase).stream()
        .map(flaw -> tuple(flaw.goal(), flaw.part(), flaw.field()))
        .toList();
  }

  private static Edition scaled(Scale scale) {
    return new Edition(7001, "K", "3", AUGUST, NEW, List.of(BUND), scale, Texts.SHIPPED);
  }

  private static Edition saying(Texts texts) {
    return new Edition(7001, "K", "3", AUGUST, NEW, List.of(BUND), Wicker.SCALE, texts);
  }

  private static Goal titled(String title) {
    return Goal.plain(500, title, BUND.specialities(), BUND.items());
  }

  private static Goal required(Required... levels) {
    return new Goal(
        500,
        BUND.title(),
        NOTHING,
        Set.of(),
        BUND.specialities(),
        BUND.items(),
        null,
        List.of(levels),
        null);
  }

  private static Item item(int no, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Item(no, Translated.danish("Lærlingen kan det."), from, to);
  }

  private static Belonging in(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Belonging(name, from, to);
  }
}
