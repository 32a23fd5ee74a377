package logbog.bench;

import static logbog.bench.Copy.NULL;
import static logbog.bench.Copy.row;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import logbog.bench.Clinics.Kind;

/** Fills a fresh database with doctors in training, their departments, posts and approvals. */
record SownClinics(Clinics clinics, Connection database) {

  private static final int OPEN_RUNS = 4;

  /** Everything is consistent by how it is made, so it is not checked row by row. */
  void sow() throws SQLException, IOException {
    tell("set session_replication_role = replica");
    new Editions(database).sow();
    var copy = new Copy(database);
    departments(copy);
    doctors(copy);
    posts(copy);
    runs(copy);
    new SownApprovals(clinics, copy).sow();
    new SownAsks(clinics, copy).sow();
    tell("set session_replication_role = origin");
    tell("vacuum analyze");
    tell("checkpoint");
  }

  private void departments(Copy copy) throws SQLException, IOException {
    var departments = clinics.departments();
    copy.into(
        "places.department (id, key, kind, hospital, name, region)",
        departments,
        n ->
            row(
                clinics.id(Kind.DEPARTMENT, n),
                "bench-" + n,
                "DEPARTMENT",
                "Midtby Sygehus",
                "Afdeling " + n,
                Clinics.REGIONS[n % 3]));
    copy.into(
        "people.person (id, name, email)",
        departments,
        n -> row(clinics.lead(n), "Overlæge Karen " + n, "uao" + n + "@bench.example"));
    copy.into(
        "roles.grant_of_role (id, person, role, department, since, given_at, given_by)",
        departments,
        n ->
            row(
                clinics.id(Kind.LEADS_GRANT, n),
                clinics.lead(n),
                "EDUCATION_LEAD",
                clinics.id(Kind.DEPARTMENT, n),
                "2020-01-01",
                "2020-01-01",
                "drift"));
  }

  private void doctors(Copy copy) throws SQLException, IOException {
    copy.into(
        "people.person (id, name, email)",
        clinics.doctors(),
        n -> row(clinics.id(Kind.DOCTOR, n), clinics.name(n), "laege" + n + "@bench.example"));
    copy.into(
        "roles.grant_of_role (id, person, role, since, given_at, given_by)",
        clinics.doctors(),
        n ->
            row(
                clinics.id(Kind.GRANT, n),
                clinics.id(Kind.DOCTOR, n),
                "TRAINEE",
                "2020-01-01",
                "2020-01-01",
                "drift"));
  }

  private void posts(Copy copy) throws SQLException, IOException {
    copy.into(
        "posts.post (id, doctor_id, stage, speciality, curriculum_id, region, employed_on, known_at)",
        2 * clinics.doctors(),
        n -> {
          var main = n % 2 == 1;
          return row(
              post(n / 2, main),
              clinics.id(Kind.DOCTOR, n / 2),
              main ? "MAIN" : "INTRODUCTION",
              Editions.SPECIALITY,
              (main ? Editions.MAIN : Editions.INTRODUCTION).id().value(),
              clinics.region(n / 2),
              main ? Clinics.began() : Clinics.began().minusYears(1),
              "2020-01-01");
        });
    var each = Clinics.ELEMENTS + 1;
    copy.into(
        "posts.element (id, post_id, doctor_id, number, department_id, first_day, last_day, percent)",
        each * clinics.doctors(),
        n -> {
          var element = n % each;
          var main = element < Clinics.ELEMENTS;
          var from = Clinics.began().plusYears(main ? element : -1);
          return row(
              clinics.id(Kind.ELEMENT, n / each, element),
              post(n / each, main),
              clinics.id(Kind.DOCTOR, n / each),
              main ? element + 1 : 1,
              clinics.id(Kind.DEPARTMENT, clinics.department(n / each, main ? element : 0)),
              from,
              from.plusYears(1).minusDays(1),
              100);
        });
  }

  /** Each general course four times in each region, each part four times. */
  private void runs(Copy copy) throws SQLException, IOException {
    var general = Editions.MAIN.courses().subList(0, 39);
    var course = Editions.MAIN.courses().getLast();
    var columns =
        """
        courses.run (id, course_key, part_key, region, speciality, title, place, first_day, last_day, announced_at,
          announced_by, announced_under)
        """;
    copy.into(
        columns,
        general.size() * 3 * OPEN_RUNS,
        n -> {
          var of = general.get(n / OPEN_RUNS / 3);
          return run(n, of.key(), NULL, Clinics.REGIONS[n / OPEN_RUNS % 3], NULL, of.title());
        });
    copy.into(
        columns,
        course.parts().size() * OPEN_RUNS,
        n -> {
          var of = course.parts().get(n / OPEN_RUNS);
          return run(n + 1000, course.key(), of.key(), NULL, Editions.SPECIALITY, of.title());
        });
  }

  private String run(
      int n, String key, String part, String region, String speciality, String title) {
    var day = "2098-0" + (1 + n % 9) + "-1" + n % 8;
    var lead = clinics.lead(0);
    var grant = clinics.id(Kind.LEADS_GRANT, 0);
    return row(
        clinics.id(Kind.RUN, n),
        key,
        part,
        region,
        speciality,
        title,
        "Midtby",
        day,
        day,
        "2020-01-01",
        lead,
        grant);
  }

  private UUID post(int doctor, boolean main) {
    return clinics.id(main ? Kind.MAIN : Kind.INTRODUCTION, doctor);
  }

  private void tell(String statement) throws SQLException {
    try (var sent = database.createStatement()) {
      sent.execute(statement);
    }
  }
}
