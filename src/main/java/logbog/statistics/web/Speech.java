package logbog.statistics.web;

/** The texts of the bundles in one language, on a page or away from it. */
@FunctionalInterface
public interface Speech {

  String text(String key, Object... arguments);
}
