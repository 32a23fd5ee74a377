package logbog.bench;

import static logbog.bench.Copy.NULL;
import static logbog.bench.Copy.row;

import java.io.IOException;
import java.sql.SQLException;
import logbog.bench.Clinics.Kind;

/**
 * What every doctor asks beside: twelve requests wait and 28 were answered, one with a certificate;
 * sixty assessments, of which five wait; a wish for a supervisor.
 */
record SownAsks(Clinics clinics, Copy copy) {

  private static final int ASKS = 40;
  private static final int ANSWERED = 28;
  private static final int ASSESSED = 60;
  private static final int CONFIRMED = 55;

  /** Where the approvals begin that answer. */
  private static final int GIVEN = 64;

  /** The approval of the first course. */
  private static final int COURSE = 241;

  void sow() throws SQLException, IOException {
    asks();
    copy.into(
        "documents.upload (id, holder_kind, holder_id, media_type, name, bytes, sha256, kept_at)",
        clinics.doctors(),
        n ->
            row(
                clinics.id(Kind.FILE, n),
                "approvals.ask",
                clinics.id(Kind.ASK, n, 0),
                "application/pdf",
                "kursusbevis.pdf",
                1000,
                "\\\\x" + "%064x".formatted(n),
                "2024-01-01"));
    assessments();
    copy.into(
        "competences.wish (id, doctor_id, post_id, competence_id, department_id, name, email, note, wished_at)",
        clinics.doctors(),
        n ->
            row(
                clinics.id(Kind.WISH, n),
                clinics.id(Kind.DOCTOR, n),
                clinics.id(Kind.MAIN, n),
                Editions.MAIN.competences().get(115).id().value(),
                clinics.id(Kind.DEPARTMENT, clinics.department(n, Clinics.NOW)),
                "Vera Lind",
                "vera@bench.example",
                "",
                Clinics.moment(300)));
  }

  private void asks() throws SQLException, IOException {
    copy.into(
        """
        approvals.ask (id, doctor_id, post_id, kind, subject_id, code, title, basis, asked_id, grant_id, asked_name,
          asked_role, asked_place, note, files, held_by, asked_at, opened_at, closed_at, closed_why, approval_id)
        """,
        clinics.doctors() * ASKS,
        n -> ask(n / ASKS, n % ASKS));
  }

  private String ask(int doctor, int n) {
    var open = n >= ANSWERED;
    var paper = n == 0;
    var course = Editions.MAIN.courses().getFirst();
    var of = Editions.MAIN.competences().get(open ? 100 + n - ANSWERED : n);
    var department = clinics.department(doctor, open ? Clinics.NOW : 1);
    var id = clinics.id(Kind.ASK, doctor, n);
    return row(
        id,
        clinics.id(Kind.DOCTOR, doctor),
        clinics.id(Kind.MAIN, doctor),
        paper ? "COURSE" : "COMPETENCE",
        paper ? course.id().value() : of.id().value(),
        paper ? course.key() : of.code(),
        paper ? course.title() : of.title(),
        paper ? "VERIFIED" : "APPROVED",
        clinics.lead(department),
        clinics.id(Kind.LEADS_GRANT, department),
        "Overlæge Karen " + department,
        "EDUCATION_LEAD",
        "Afdeling " + department + ", Midtby Sygehus",
        "",
        paper ? 1 : 0,
        id,
        Clinics.moment(n),
        n % 2 == 0 ? Clinics.moment(n) : NULL,
        open ? NULL : Clinics.moment(GIVEN + n),
        open ? NULL : "APPROVED",
        open ? NULL : clinics.id(Kind.APPROVAL, doctor, paper ? COURSE : GIVEN + n));
  }

  private void assessments() throws SQLException, IOException {
    copy.into(
        """
        competences.assessment (id, doctor_id, post_id, competence_id, method, held_on, assessor_id, assessor_name, words,
          recorded_by, recorded_at)
        """,
        clinics.doctors() * ASSESSED,
        n -> {
          var doctor = n / ASSESSED;
          var department = clinics.department(doctor, 1);
          return row(
              clinics.id(Kind.ASSESSMENT, doctor, n % ASSESSED),
              clinics.id(Kind.DOCTOR, doctor),
              clinics.id(Kind.MAIN, doctor),
              Editions.MAIN.competences().get(n % ASSESSED).id().value(),
              "Mini-CEX",
              "2025-03-03",
              clinics.lead(department),
              "Overlæge Karen " + department,
              "Rolig og grundig; overvej kontrol af blodtryk.",
              clinics.id(Kind.DOCTOR, doctor),
              "2025-03-03");
        });
    copy.into(
        "competences.settlement (assessment_id, doctor_id, what, by_id, by_name, by_place, at, because)",
        clinics.doctors() * CONFIRMED,
        n -> {
          var doctor = n / CONFIRMED;
          var department = clinics.department(doctor, 1);
          return row(
              clinics.id(Kind.ASSESSMENT, doctor, n % CONFIRMED),
              clinics.id(Kind.DOCTOR, doctor),
              "CONFIRMED",
              clinics.lead(department),
              "Overlæge Karen " + department,
              "Afdeling " + department,
              "2025-03-04",
              "");
        });
  }
}
