package logbog.programmes;

import java.util.Optional;
import logbog.intake.CsvRow;
import logbog.mail.EmailAddress;

/** A row of the register of programmes. Empty fields say nothing, and erase nothing known. */
record ProgrammeRow(
    long line,
    String programme,
    String speciality,
    Optional<Integer> number,
    Optional<String> committee,
    String contactName,
    String contactEmail,
    String contactPhone,
    String learnerWord,
    String finalAddress) {

  static ProgrammeRow read(CsvRow row) {
    var learnerWord = row.optionalLine("learner_word", 20);
    if (!learnerWord.isEmpty() && !LearnerWord.known(learnerWord)) {
      row.wrong("learner_word", "programmes.learner-word");
    }
    return new ProgrammeRow(
        row.line(),
        row.line("programme", 200),
        row.line("speciality", 200),
        row.optionalNumber("programme_no", 1, 999_999),
        Optional.of(row.optionalLine("committee", 200)).filter(name -> !name.isEmpty()),
        row.optionalLine("contact_name", 200),
        address(row, "contact_email"),
        row.optionalLine("contact_phone", 40),
        learnerWord,
        address(row, "final_address"));
  }

  /** Whether the row says more than the two names. */
  boolean saysMore() {
    return number.isPresent()
        || committee.isPresent()
        || !(contactName + contactEmail + contactPhone + learnerWord + finalAddress).isEmpty();
  }

  private static String address(CsvRow row, String column) {
    var typed = row.optionalLine(column, EmailAddress.LONGEST);
    if (!typed.isEmpty() && EmailAddress.parse(typed).isEmpty()) {
      row.wrong(column, "programmes.email");
    }
    return typed;
  }
}
