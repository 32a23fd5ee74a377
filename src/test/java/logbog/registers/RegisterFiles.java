package logbog.registers;

import java.time.LocalDate;

/** Files of the registers, for those who do not write lines. */
public final class RegisterFiles {

  private RegisterFiles() {}

  /** One doctor who begins in ten days, and a line without a number that can be. */
  public static byte[] mixed(LocalDate today) {
    var from = today.plusDays(10);
    return new Register()
        .line(Register.cpr(), Register.email(), 1, from, from.plusDays(180))
        .line(Register.cpr(), Register.email(), 1, from, from.plusDays(180))
        .but(RegisterColumns.CPR, "310299-1234")
        .bytes();
  }

  /** A doctor whose first half year of KBU begins today, at a department that is known already. */
  public static byte[] beginning(String name, String email, String department, LocalDate today) {
    return new Register()
        .line(Register.cpr(), email, 1, today, today.plusMonths(6).minusDays(1))
        .but(RegisterColumns.NAME, name)
        .but(RegisterColumns.DEPARTMENT, department)
        .bytes();
  }
}
