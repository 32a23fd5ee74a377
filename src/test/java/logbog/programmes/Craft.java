package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.intake.Intake;
import logbog.intake.Laid;

/** A made-up programme with one speciality, known by its number so that tests do not meet. */
record Craft(int number, Intake intake, Programmes programmes) {

  static final String HEADER =
      "programme_no;programme;version;valid_from;speciality;goal_no;goal_title;item_no;item_text;"
          + "item_valid_from;item_valid_to\n";

  static final YearMonth BEGUN = YearMonth.of(2024, 8);
  static final LocalDate ENDS = LocalDate.of(2026, 6, 30);

  String name() {
    return "Kurvefletter " + number;
  }

  String specialityName() {
    return "Flet " + number;
  }

  /** Rows of one version: each goal from its number to the last date of its item. */
  String version(String version, String from, String... goals) {
    return Stream.of(goals)
        .map(goal -> String.join(";", "" + number, name(), version, from, specialityName(), goal))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The rows of version 1, with the header. */
  String file(String... goals) {
    return HEADER + version("1", "2023-08-01", goals);
  }

  /** A goal with one item and nothing special about it. */
  static String goal(String title) {
    return "500;" + title + ";1;Tekst;2015-08-01;";
  }

  /** Lays a file that holds version 1 and nothing else. */
  void lay(String... goals) {
    layFile(file(goals));
  }

  void layFile(String text) {
    assertThat(Laid.read(intake, number + ".csv", text)).isEmpty();
  }

  Sheet sheet() {
    return pin().sheet();
  }

  PinnedSheet pin() {
    return programmes.pin(speciality(), BEGUN, ENDS);
  }

  Sheet begun(int year, int month) {
    return programmes.pin(speciality(), YearMonth.of(year, month), ENDS).sheet();
  }

  Sheet ending(String date) {
    return programmes.pin(speciality(), BEGUN, LocalDate.parse(date)).sheet();
  }

  List<String> titles() {
    return titles(sheet());
  }

  static List<String> titles(Sheet sheet) {
    return sheet.goals().stream().map(Sheet.Goal::title).toList();
  }

  SpecialityId speciality() {
    return speciality(specialityName()).id();
  }

  Speciality speciality(String name) {
    return programmes.specialities().stream()
        .filter(known -> known.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  Contact contact() {
    return programmes.contact(speciality(specialityName()).programme());
  }
}
