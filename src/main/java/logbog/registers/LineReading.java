package logbog.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.curricula.MedicalSpeciality;
import logbog.curricula.Stage;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.CprRead;
import logbog.people.Mobile;
import logbog.places.Department;
import logbog.places.Region;
import logbog.posts.ElementFacts;
import logbog.tables.Line;
import logbog.web.Typed;

/** Reads one line of the registers' file, column by column, as strictly as a form. */
final class LineReading {

  private final Line line;
  private final List<MedicalSpeciality> specialities;
  private final Typed typed = new Typed();

  LineReading(Line line, List<MedicalSpeciality> specialities) {
    this.line = line;
    this.specialities = specialities;
  }

  LineRead read() {
    var cpr = cpr();
    var name = text(RegisterColumns.NAME, 200);
    var understood = cpr.flatMap(it -> understood(it, name));
    var wrong = typed.problems().byField().entrySet().stream().findFirst();
    return new LineRead(
        line.number(),
        cpr,
        name,
        wrong.isEmpty() ? understood : Optional.empty(),
        wrong.map(it -> it.getKey()).orElse(null),
        wrong.map(it -> it.getValue()).orElse(null));
  }

  private Optional<RegisterLine> understood(Cpr cpr, String name) {
    var email = email();
    var mobile = Mobile.parse(of(RegisterColumns.MOBILE));
    if (mobile.isEmpty()) {
      typed.wrong(RegisterColumns.MOBILE, "registers.line.mobile");
    }
    var stage = stage();
    var speciality = speciality(stage);
    var region = region();
    var employed = typed.date(RegisterColumns.EMPLOYED, of(RegisterColumns.EMPLOYED));
    var element = number(RegisterColumns.NUMBER, ElementFacts.MOST);
    var department = text(RegisterColumns.DEPARTMENT, 100);
    var kind = kind();
    var hospital = typed.optionalLine(RegisterColumns.HOSPITAL, of(RegisterColumns.HOSPITAL), 200);
    var departmentName = text(RegisterColumns.DEPARTMENT_NAME, 200);
    kind.filter(it -> (it == Department.Kind.PRACTICE) != hospital.isEmpty())
        .ifPresent(_ -> typed.wrong(RegisterColumns.HOSPITAL, "registers.line.hospital"));
    var from = typed.date(RegisterColumns.FROM, of(RegisterColumns.FROM));
    var to = typed.date(RegisterColumns.TO, of(RegisterColumns.TO));
    ordered(employed, from, to);
    var percent = number(RegisterColumns.PERCENT, 100);
    if (!typed.ok()) {
      return Optional.empty();
    }
    return Optional.of(
        new RegisterLine(
            line.number(),
            cpr,
            name,
            email.orElseThrow(),
            mobile.orElseThrow(),
            stage.orElseThrow(),
            speciality.orElse(null),
            region.orElseThrow(),
            employed.orElseThrow(),
            element,
            department,
            kind.orElseThrow(),
            hospital,
            departmentName,
            from.orElseThrow(),
            to.orElseThrow(),
            percent));
  }

  private Optional<Cpr> cpr() {
    return switch (Cpr.read(of(RegisterColumns.CPR))) {
      case Cpr number -> Optional.of(number);
      case CprRead.Wrong wrong -> {
        typed.wrong(RegisterColumns.CPR, wrong.key());
        yield Optional.empty();
      }
    };
  }

  private Optional<EmailAddress> email() {
    var email = EmailAddress.parse(of(RegisterColumns.EMAIL));
    if (email.isEmpty()) {
      typed.wrong(RegisterColumns.EMAIL, "registers.line.email");
    }
    return email;
  }

  private Optional<Stage> stage() {
    var read =
        switch (word(RegisterColumns.STAGE)) {
          case "kbu" -> Stage.KBU;
          case "introduktion", "intro", "introduction" -> Stage.INTRODUCTION;
          case "hoveduddannelse", "hoved", "main" -> Stage.MAIN;
          default -> null;
        };
    if (read == null) {
      typed.wrong(RegisterColumns.STAGE, "registers.line.stage");
    }
    return Optional.ofNullable(read);
  }

  /** By its code or its Danish name. */
  private Optional<String> speciality(Optional<Stage> stage) {
    var word = word(RegisterColumns.SPECIALITY);
    if (stage.filter(it -> it == Stage.KBU).isPresent()) {
      if (!word.isEmpty()) {
        typed.wrong(RegisterColumns.SPECIALITY, "registers.line.speciality.kbu");
      }
      return Optional.empty();
    }
    var known =
        specialities.stream()
            .filter(
                it -> it.code().equals(word) || it.nameDa().toLowerCase(Locale.ROOT).equals(word))
            .map(MedicalSpeciality::code)
            .findFirst();
    if (known.isEmpty()) {
      typed.wrong(RegisterColumns.SPECIALITY, "registers.line.speciality");
    }
    return known;
  }

  private Optional<Region> region() {
    var read =
        switch (word(RegisterColumns.REGION)) {
          case "nord", "north" -> Region.NORTH;
          case "syd", "south" -> Region.SOUTH;
          case "øst", "oest", "east" -> Region.EAST;
          default -> null;
        };
    if (read == null) {
      typed.wrong(RegisterColumns.REGION, "registers.line.region");
    }
    return Optional.ofNullable(read);
  }

  private Optional<Department.Kind> kind() {
    var read =
        switch (word(RegisterColumns.KIND)) {
          case "afdeling", "department" -> Department.Kind.DEPARTMENT;
          case "praksis", "practice" -> Department.Kind.PRACTICE;
          default -> null;
        };
    if (read == null) {
      typed.wrong(RegisterColumns.KIND, "registers.line.kind");
    }
    return Optional.ofNullable(read);
  }

  private void ordered(
      Optional<LocalDate> employed, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
      typed.wrong(RegisterColumns.TO, "registers.line.backwards");
    }
    if (from.isPresent() && employed.filter(from.get()::isBefore).isPresent()) {
      typed.wrong(RegisterColumns.FROM, "registers.line.before-employment");
    }
  }

  private int number(String column, int most) {
    typed.line(column, of(column), 12);
    return typed.optionalNumber(column, of(column), 1, most).orElse(0);
  }

  private String text(String column, int longest) {
    return typed.line(column, of(column), longest);
  }

  private String word(String column) {
    return of(column).strip().toLowerCase(Locale.ROOT);
  }

  private String of(String column) {
    return line.of(column);
  }
}
