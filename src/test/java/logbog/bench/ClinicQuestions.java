package logbog.bench;

import static logbog.bench.Question.get;
import static logbog.bench.Question.reading;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import logbog.bench.Clinics.Kind;
import logbog.database.Inside;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of doctors' logbooks. */
final class ClinicQuestions {

  private static final int READERS = 500;

  private final Clinics clinics;
  private final List<String> doctors = new ArrayList<>();
  private final List<String> leads = new ArrayList<>();

  private ClinicQuestions(Clinics clinics, SignedIn sessions) throws SQLException {
    this.clinics = clinics;
    for (int n = 0; n < READERS; n++) {
      var doctor = doctor(n);
      doctors.add(
          sessions.clinician(
              clinics.id(Kind.DOCTOR, doctor),
              clinics.name(doctor),
              clinics.id(Kind.GRANT, doctor)));
    }
    for (int n = 0; n < clinics.departments(); n++) {
      leads.add(
          sessions.clinician(clinics.lead(n), "Overlæge Karen", clinics.id(Kind.LEADS_GRANT, n)));
    }
  }

  /** In a database that is filled unless it is already. */
  static List<Question> in(Packaged packaged, Clinics clinics) throws Exception {
    Path data = packaged.data();
    try (Connection connection = Inside.unbound(data).getConnection()) {
      var sown =
          JdbcClient.create(Inside.unbound(data))
              .sql("select exists (select from curricula.curriculum where key = 'bench-main')")
              .query(Boolean.class)
              .single();
      if (!sown) {
        new SownClinics(clinics, connection).sow();
      }
      Alone.prepareUpdates(Inside.unbound(data));
      return new ClinicQuestions(clinics, new SignedIn(connection, data)).all();
    }
  }

  private List<Question> all() {
    return List.of(
        reading(Questions.CONSTANT, "lb-footer", n -> get("/tilgaengelighed", "")),
        own("logbook: a doctor's 120 competences", "k-ring", "kompetencer"),
        own("logbook: a doctor's 40 courses", "id=\"tilmelding\"", "kurser"),
        leads("the competences, an education lead", "k-ring", "kompetencer"),
        leads("the courses, an education lead", "kursusbevis.pdf", "kurser"),
        own("the attestations", "Midtby Sygehus", "attestationer"),
        reading(
            "a doctor's front page", "/kompetencer", n -> get("/logbog", doctors.get(n % READERS))),
        reading(
            "an education lead's to-do list (200 doctors, 2,400 requests)",
            "lb-tasks",
            n -> get("/logbog/opgaver", leads.get(n % leads.size()))));
  }

  private Question own(String name, String word, String page) {
    return reading(name, word, n -> get(path(doctor(n % READERS), page), doctors.get(n % READERS)));
  }

  private Question leads(String name, String word, String page) {
    return reading(
        name,
        word,
        n -> {
          var doctor = doctor(n % READERS);
          return get(path(doctor, page), leads.get(clinics.department(doctor, Clinics.NOW)));
        });
  }

  /** The readers are spread over all of the country. */
  private int doctor(int reader) {
    return (int) ((long) reader * 7919 % clinics.doctors());
  }

  private String path(int doctor, String page) {
    UUID id = clinics.id(Kind.DOCTOR, doctor);
    return "/logbog/laeger/" + id + "/" + page;
  }
}
