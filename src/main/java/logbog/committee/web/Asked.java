package logbog.committee.web;

/** How many goals a speciality is asked about. */
public record Asked(String speciality, int goals) {}
