package logbog.registers;

import java.util.List;
import java.util.Set;

/**
 * What the columns of the registers' file are called; docs/registers.md says what stands in them.
 */
final class RegisterColumns {

  static final String CPR = "cpr";
  static final String NAME = "navn";
  static final String EMAIL = "email";
  static final String MOBILE = "mobil";
  static final String STAGE = "trin";
  static final String SPECIALITY = "speciale";
  static final String REGION = "region";
  static final String EMPLOYED = "ansat";
  static final String NUMBER = "delforloeb";
  static final String DEPARTMENT = "afdelingsnoegle";
  static final String HOSPITAL = "hospital";
  static final String DEPARTMENT_NAME = "afdeling";
  static final String KIND = "type";
  static final String FROM = "fra";
  static final String TO = "til";
  static final String PERCENT = "procent";

  static final List<String> ALL =
      List.of(
          CPR,
          NAME,
          EMAIL,
          MOBILE,
          STAGE,
          SPECIALITY,
          REGION,
          EMPLOYED,
          NUMBER,
          DEPARTMENT,
          HOSPITAL,
          DEPARTMENT_NAME,
          KIND,
          FROM,
          TO,
          PERCENT);

  private RegisterColumns() {}

  static List<String> missing(List<String> columns) {
    var there = Set.copyOf(columns);
    return ALL.stream().filter(it -> !there.contains(it)).toList();
  }
}
