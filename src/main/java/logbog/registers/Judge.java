package logbog.registers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import logbog.curricula.Curricula;
import logbog.places.Departments;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Looks at a file and says what taking it would mean now; changes nothing. */
@Component
class Judge {

  private final KnownDoctors doctors;
  private final Curricula curricula;
  private final Departments departments;
  private final Clock clock;

  Judge(KnownDoctors doctors, Curricula curricula, Departments departments, Clock clock) {
    this.doctors = doctors;
    this.curricula = curricula;
    this.departments = departments;
    this.clock = clock;
  }

  /** How many lines it has, having read each. */
  List<LineRead> read(RegisterFile text) {
    return text.lines(curricula.specialities());
  }

  Preview preview(ImportFile file, RegisterFile text) {
    var read = read(text);
    var understood = Understood.of(read, doctors.of(read));
    var judged = new Judging(understood, file.region(), curricula, departments, doctors).all(read);
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var vanishing = new Vanishing(understood, read, judged, today);
    var vanished = vanishing.all(departments.of(vanishing.places()));
    return new Preview(file, judged, vanished, digest(judged, vanished));
  }

  private static String digest(List<Judged> lines, List<Vanished> vanished) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      lines.forEach(
          it ->
              sha.update(
                  "%d %s %s\n"
                      .formatted(it.number(), it.verdict(), it.remark())
                      .getBytes(StandardCharsets.UTF_8)));
      vanished.forEach(it -> sha.update((it.element() + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
