package logbog.registers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.people.Cpr;
import logbog.roles.Clinic;

/** A file of the registers, written line by line. */
final class Register {

  /** Far from those of the clinic. */
  private static final AtomicInteger NUMBER = new AtomicInteger(300_000);

  private final List<Map<String, String>> lines = new ArrayList<>();

  /** A doctor's first element of KBU in the north; the rest is said by {@link #but}. */
  Register line(Cpr cpr, String email, int element, LocalDate from, LocalDate to) {
    var line = new LinkedHashMap<String, String>();
    RegisterColumns.ALL.forEach(column -> line.put(column, ""));
    line.put(RegisterColumns.CPR, cpr.written());
    line.put(RegisterColumns.NAME, "Åse Nygård");
    line.put(RegisterColumns.EMAIL, email);
    line.put(RegisterColumns.MOBILE, "20 12 34 56");
    line.put(RegisterColumns.STAGE, "KBU");
    line.put(RegisterColumns.REGION, "Nord");
    line.put(RegisterColumns.EMPLOYED, from.toString());
    line.put(RegisterColumns.NUMBER, Integer.toString(element));
    line.put(RegisterColumns.DEPARTMENT, "test-medicinsk");
    line.put(RegisterColumns.HOSPITAL, "Prøveby Sygehus");
    line.put(RegisterColumns.DEPARTMENT_NAME, "Medicinsk Afdeling");
    line.put(RegisterColumns.KIND, "afdeling");
    line.put(RegisterColumns.FROM, from.toString());
    line.put(RegisterColumns.TO, to.toString());
    line.put(RegisterColumns.PERCENT, "100");
    lines.add(line);
    return this;
  }

  /** Says something else in the last line. */
  Register but(String column, String value) {
    lines.getLast().put(column, value);
    return this;
  }

  byte[] bytes() {
    return ("\uFEFF" + written(";")).getBytes(StandardCharsets.UTF_8);
  }

  /** As an older spreadsheet saves it, with commas. */
  byte[] inWindows1252() {
    return written(",").getBytes(Charset.forName("windows-1252"));
  }

  private String written(String delimiter) {
    var text = new StringBuilder(String.join(delimiter, RegisterColumns.ALL)).append("\r\n");
    lines.forEach(line -> text.append(String.join(delimiter, line.values())).append("\r\n"));
    return text.toString();
  }

  /** Nobody's number so far. */
  static Cpr cpr() {
    return Clinic.cpr(NUMBER.incrementAndGet());
  }

  static String email() {
    return "aase-" + System.nanoTime() + "-" + NUMBER.incrementAndGet() + "@laege.example";
  }
}
