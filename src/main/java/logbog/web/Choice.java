package logbog.web;

/** One answer a reader can choose: what is sent, and what it says. */
public record Choice(String value, String label) {}
