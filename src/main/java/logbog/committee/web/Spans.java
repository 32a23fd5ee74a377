package logbog.committee.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.programmes.Dated;
import logbog.web.Shell;

/** Between which days something holds, in words. */
record Spans(Shell shell) {

  /** Empty where it holds always. */
  String of(Dated dated) {
    var from = dated.from();
    var to = dated.to();
    return Stream.of(
            from == null ? "" : shell.text("committee.date.since", shell.date(from)),
            to == null ? "" : shell.text("committee.date.till", shell.date(to)))
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(" "));
  }

  <T extends Dated> String lines(List<T> all, Function<T, String> name) {
    return all.stream()
        .map(it -> (name.apply(it) + " " + of(it)).strip())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
