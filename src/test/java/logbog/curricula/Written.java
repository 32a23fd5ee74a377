package logbog.curricula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small file of curricula, written row by row. */
final class Written {

  private final String key;
  private final List<String> rows = new ArrayList<>();

  private Written(String key) {
    this.key = key;
  }

  /** An edition of main training in a speciality, with a first competence. */
  static Written main(String key, String speciality, String from) {
    return new Written(key)
        .row("edition;;Hoved %s;;MAIN;%s;%s;;;;;".formatted(key, speciality, from))
        .competence("H1");
  }

  static Written bare(String key, String heading) {
    return new Written(key).row(heading);
  }

  Written competence(String code) {
    return row(
        "competence;"
            + code
            + ";Titel "
            + code
            + ";Uddybet.;;;;leder | akademiker;Læsning;2 x Mini-CEX | Samtale;;");
  }

  Written course(String code, int hours) {
    return row("speciality-course;" + code + ";Kursus;;;;;;;;" + hours + ";");
  }

  Written part(String code, int hours, String of) {
    return row("course-part;" + code + ";Del;;;;;;;;" + hours + ";" + of);
  }

  Written module(int hours) {
    return row("research-module;F" + hours + ";Modul;;;;;;;;" + hours + ";kurser");
  }

  Written row(String row) {
    rows.add(row);
    return this;
  }

  String text() {
    return "curriculum;kind;code;title;text;stage;speciality;valid_from;roles;strategies;assessments;hours;belongs_to\n"
        + rows.stream().map(row -> key + ";" + row + "\n").collect(Collectors.joining());
  }
}
