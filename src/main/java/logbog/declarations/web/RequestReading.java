package logbog.declarations.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import logbog.declarations.Ask;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.mail.EmailAddress;
import logbog.placements.Workplace;
import logbog.places.Companies;
import logbog.places.Cvr;
import logbog.places.School;
import logbog.places.Schools;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityChoices;
import logbog.programmes.SpecialityId;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.stereotype.Component;

/** Reads a typed request field by field: what it asks for, or what is wrong with it (V2, V10). */
@Component
class RequestReading {

  private static final int NAME = 120;

  private final Programmes programmes;
  private final Schools schools;
  private final Companies companies;
  private final ApprenticeKinds kinds;

  RequestReading(
      Programmes programmes, Schools schools, Companies companies, ApprenticeKinds kinds) {
    this.programmes = programmes;
    this.schools = schools;
    this.companies = companies;
    this.kinds = kinds;
  }

  /** What was read: the request when nothing is wrong, otherwise the problems. */
  record Read(Optional<Ask> ask, Problems problems) {}

  /** Reads a whole request with its addresses, in the order of the page. */
  Read request(RequestForm form) {
    var typed = new Typed();
    var facts = facts(form, typed);
    var contacts = addresses(typed, "contact", form.contacts());
    var trainers = addresses(typed, "trainer", form.trainers());
    var workplace = workplace(typed, form, facts.training());
    return typed.ok()
        ? new Read(Optional.of(facts.ask(workplace, trainers, contacts)), typed.problems())
        : wrong(typed);
  }

  /** Reads the facts only; a correction leaves the addresses to their own buttons. */
  Read correction(RequestForm form, List<EmailAddress> trainers, List<EmailAddress> contacts) {
    var typed = new Typed();
    var facts = facts(form, typed);
    var workplace = workplace(typed, form, facts.training());
    return typed.ok()
        ? new Read(Optional.of(facts.ask(workplace, trainers, contacts)), typed.problems())
        : wrong(typed);
  }

  private static Read wrong(Typed typed) {
    return new Read(Optional.empty(), typed.problems());
  }

  private Facts facts(RequestForm form, Typed typed) {
    var training = Chosen.of(typed, "training", form.training(), Workplace.Kind.class);
    var kind = Chosen.of(typed, "kind", form.kind(), Kind.class);
    var speciality = speciality(typed, form);
    var begun = typed.month("begun", form.begun());
    var end = typed.date("periodEnd", form.periodEnd());
    if (begun.isPresent() && end.isPresent() && end.get().isBefore(begun.get().atDay(1))) {
      typed.wrong("periodEnd", "declarations.request.end-before-begin");
    }
    var apprentice = kinds.read(typed, form, speciality, begun, end);
    var isFinal = kind.filter(k -> k == Kind.FINAL).isPresent();
    var course = typed.optionalNumber("mainCourse", form.mainCourse(), 1, 9);
    if (!isFinal && course.isEmpty()) {
      typed.wrong("mainCourse", "web.field.missing");
    }
    var school = typed.line("school", form.school(), NAME);
    var className = typed.optionalLine("className", form.className(), NAME);
    if (!isFinal && className.isEmpty()) {
      typed.wrong("className", "web.field.missing");
    }
    return new Facts(
        training,
        speciality,
        begun,
        kind,
        end,
        course,
        school,
        schools.named(school),
        className,
        apprentice);
  }

  private Optional<SpecialityId> speciality(Typed typed, RequestForm form) {
    var chosen =
        SpecialityChoices.of(programmes.specialities())
            .read(typed, RequestForm.or(form.programme()), RequestForm.or(form.speciality()));
    chosen
        .filter(speciality -> !speciality.hasGoals())
        .ifPresent(
            speciality -> typed.wrong("speciality", "programmes.no-goals", speciality.name()));
    return chosen.map(Speciality::id);
  }

  private Optional<Workplace> workplace(
      Typed typed, RequestForm form, Optional<Workplace.Kind> training) {
    var name = typed.optionalLine("workplaceName", form.workplaceName(), NAME);
    if (form.abroad() != null && training.filter(t -> t == Workplace.Kind.COMPANY).isPresent()) {
      var country = typed.line("country", form.country(), 60);
      var reason = typed.line("abroadReason", form.abroadReason(), 200);
      if (name.isEmpty()) {
        typed.wrong("workplaceName", "web.field.missing");
      }
      return Optional.of(Workplace.abroad(name, country, reason));
    }
    var number = typed.optionalLine("cvr", form.cvr(), 20);
    var cvr = Cvr.parse(number);
    if (!number.isEmpty() && cvr.isEmpty()) {
      typed.wrong("cvr", "declarations.request.cvr.wrong");
    }
    if (training.filter(t -> t == Workplace.Kind.COMPANY).isPresent() && number.isEmpty()) {
      typed.wrong("cvr", "declarations.request.cvr.missing");
    }
    var known = cvr.flatMap(companies::nameOf).orElse(name);
    if (known.isEmpty() && cvr.isPresent()) {
      typed.wrong("workplaceName", "declarations.request.workplace.unknown");
    } else if (known.isEmpty()
        && number.isEmpty()
        && training.filter(t -> t == Workplace.Kind.SCHOOL).isPresent()) {
      typed.wrong("workplaceName", "web.field.missing");
    }
    if (training.isEmpty() || !typed.ok()) {
      return Optional.empty();
    }
    return training.get() == Workplace.Kind.SCHOOL
        ? Optional.of(Workplace.school(known, cvr))
        : cvr.map(valid -> Workplace.company(known, valid));
  }

  /** One to five addresses, the first required, none twice. */
  private static List<EmailAddress> addresses(Typed typed, String field, List<String> lines) {
    var addresses = new LinkedHashSet<EmailAddress>();
    for (int i = 0; i < lines.size(); i++) {
      var name = field + (i + 1);
      var line =
          i == 0
              ? typed.line(name, lines.get(i), 300)
              : typed.optionalLine(name, lines.get(i), 300);
      if (line.isEmpty()) {
        continue;
      }
      var address = EmailAddress.parse(line);
      if (address.isEmpty()) {
        typed.wrong(name, "declarations.address.wrong");
      } else if (!addresses.add(address.get())) {
        typed.wrong(name, "declarations.address.repeated");
      }
    }
    return new ArrayList<>(addresses);
  }

  /** The facts as far as they could be read; whole when nothing was wrong. */
  private record Facts(
      Optional<Workplace.Kind> training,
      Optional<SpecialityId> speciality,
      Optional<YearMonth> begun,
      Optional<Kind> kind,
      Optional<LocalDate> end,
      Optional<Integer> course,
      String school,
      Optional<School> known,
      String className,
      Optional<ApprenticeKind> apprenticeKind) {

    Ask ask(
        Optional<Workplace> workplace, List<EmailAddress> trainers, List<EmailAddress> contacts) {
      var period =
          new Period(
              kind.orElseThrow(),
              end.orElseThrow(),
              course.orElse(null),
              known.map(School::name).orElse(school),
              known.map(School::institutionNo).orElse(null),
              className);
      return new Ask(
          speciality.orElseThrow(),
          begun.orElseThrow(),
          workplace.orElseThrow(),
          period,
          trainers,
          contacts,
          apprenticeKind.orElse(null));
    }
  }
}
