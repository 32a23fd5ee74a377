package logbog.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Which doctors in training there are, by number: the same people, posts and ids every time. Two
 * hundred are at a department, each behind an introduction, in the third of five elements of their
 * main training.
 */
record Clinics(int doctors) {

  static final int AT_A_DEPARTMENT = 200;

  /** Elements of main training, a year each. */
  static final int ELEMENTS = 5;

  /** The element under way, counted from 0. */
  static final int NOW = 2;

  static final String[] REGIONS = {"NORTH", "SOUTH", "EAST"};

  private static final Instant BEGAN = Instant.parse("2021-01-04T06:00:00Z");

  /** What is counted by number; each has ids of its own. */
  enum Kind {
    DOCTOR,
    LEAD,
    DEPARTMENT,
    GRANT,
    LEADS_GRANT,
    MAIN,
    INTRODUCTION,
    ELEMENT,
    APPROVAL,
    ASK,
    ASSESSMENT,
    WISH,
    FILE,
    RUN
  }

  /** Of the whole of it. */
  UUID id(Kind kind, int number) {
    return id(kind, number, 0);
  }

  /** Of a doctor's n-th; ids of version 7, in the order of their doctors. */
  UUID id(Kind kind, int doctor, int n) {
    var most = BEGAN.plusSeconds(doctor).toEpochMilli() << 16 | 0x7000 | kind.ordinal();
    return new UUID(most, Long.MIN_VALUE | n);
  }

  int departments() {
    return Math.max(1, doctors / AT_A_DEPARTMENT);
  }

  /** Where a doctor is in an element of main training. */
  int department(int doctor, int element) {
    return (doctor / AT_A_DEPARTMENT + element - NOW + departments()) % departments();
  }

  UUID lead(int department) {
    return id(Kind.LEAD, department);
  }

  String region(int doctor) {
    return REGIONS[doctor / AT_A_DEPARTMENT % REGIONS.length];
  }

  String name(int doctor) {
    return new Country(doctors).name(doctor);
  }

  /** When main training began: two years and some months ago. */
  static LocalDate began() {
    return LocalDate.now(ZoneOffset.UTC).minusMonths(12L * NOW + 4).withDayOfMonth(1);
  }

  /** The n-th moment of a doctor's training. */
  static String moment(int n) {
    return began().atStartOfDay().plusHours(20L * n + 9) + ":00Z";
  }
}
