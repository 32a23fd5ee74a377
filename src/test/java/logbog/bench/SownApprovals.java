package logbog.bench;

import static logbog.bench.Copy.row;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.bench.Clinics.Kind;
import logbog.bench.GivenApproval.End;

/** Every doctor's three hundred approvals, as the application leaves them. */
record SownApprovals(Clinics clinics, Copy copy) {

  private static final List<GivenApproval> ALL = GivenApproval.ALL;

  void sow() throws SQLException, IOException {
    copy.into(
        """
        approvals.approval (id, doctor_id, post_id, kind, subject_id, code, title, basis, signer_id, grant_id, signer_name,
          signer_role, signer_place, at, effective_at)
        """,
        clinics.doctors() * ALL.size(),
        n -> approval(n / ALL.size(), n % ALL.size()));
    var standing = numbers(End.NONE);
    copy.into(
        "approvals.standing (doctor_id, post_id, kind, subject_id, approval_id, effective_at)",
        clinics.doctors() * standing.length,
        n -> standing(n / standing.length, standing[n % standing.length]));
    var withdrawn = numbers(End.WITHDRAWN);
    copy.into(
        "approvals.withdrawal (approval_id, doctor_id, at)",
        clinics.doctors() * withdrawn.length,
        n -> {
          var number = withdrawn[n % withdrawn.length];
          var doctor = n / withdrawn.length;
          return row(id(doctor, number), doctor(doctor), Clinics.moment(number));
        });
    var reset = numbers(End.RESET);
    copy.into(
        """
        approvals.reset (approval_id, doctor_id, request_id, resetter_id, grant_id, resetter_name, resetter_role,
          resetter_place, at)
        """,
        clinics.doctors() * reset.length,
        n -> reset(n / reset.length, reset[n % reset.length]));
  }

  private String approval(int doctor, int number) {
    var it = ALL.get(number);
    var at = Clinics.moment(number);
    var department = clinics.department(doctor, 1);
    return row(
        id(doctor, number),
        doctor(doctor),
        post(doctor, it),
        it.kind(),
        it.subject(clinics, doctor),
        it.code(),
        it.title(),
        "APPROVED",
        clinics.lead(department),
        clinics.id(Kind.LEADS_GRANT, department),
        "Overlæge Karen " + department,
        "EDUCATION_LEAD",
        "Afdeling " + department + ", Midtby Sygehus",
        at,
        at.replace(":00Z", ":30Z"));
  }

  private String standing(int doctor, int number) {
    var it = ALL.get(number);
    return row(
        doctor(doctor),
        post(doctor, it),
        it.kind(),
        it.subject(clinics, doctor),
        id(doctor, number),
        Clinics.moment(number).replace(":00Z", ":30Z"));
  }

  private String reset(int doctor, int number) {
    return row(
        id(doctor, number),
        doctor(doctor),
        clinics.id(Kind.WISH, doctor),
        clinics.lead(0),
        clinics.id(Kind.LEADS_GRANT, 0),
        "Inger Kjær",
        "SECRETARIAT",
        "Region Nord",
        Clinics.moment(number + 1));
  }

  private static int[] numbers(End end) {
    return IntStream.range(0, ALL.size()).filter(n -> ALL.get(n).end() == end).toArray();
  }

  private UUID id(int doctor, int number) {
    return clinics.id(Kind.APPROVAL, doctor, number);
  }

  private UUID doctor(int doctor) {
    return clinics.id(Kind.DOCTOR, doctor);
  }

  private UUID post(int doctor, GivenApproval it) {
    return clinics.id(it.main() ? Kind.MAIN : Kind.INTRODUCTION, doctor);
  }
}
