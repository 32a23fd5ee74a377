package logbog.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text part of a mail: wrapped paragraphs with an empty line between them; the code and the
 * address each alone on a line that is never broken.
 */
final class TextPart {

  private static final int WIDTH = 72;

  private TextPart() {}

  static String of(Prose prose, List<String> footer) {
    var blocks = new ArrayList<String>();
    if (!prose.greeting().isEmpty()) {
      blocks.add(wrapped(prose.greeting()));
    }
    prose.before().forEach(paragraph -> blocks.add(wrapped(paragraph)));
    if (prose.code() != null) {
      blocks.add(prose.code());
    }
    if (prose.action() != null) {
      blocks.add(wrapped(prose.action().label() + ":") + "\n" + prose.action().url());
    }
    for (var act : prose.more()) {
      blocks.add(wrapped(act.label() + ":") + "\n" + act.url());
    }
    prose.after().forEach(paragraph -> blocks.add(wrapped(paragraph)));
    blocks.add("---");
    blocks.add(footer.stream().map(TextPart::wrapped).collect(Collectors.joining("\n")));
    return String.join("\n\n", blocks) + "\n";
  }

  private static String wrapped(String paragraph) {
    return paragraph.lines().map(TextPart::wrappedLine).collect(Collectors.joining("\n"));
  }

  private static String wrappedLine(String line) {
    var out = new StringBuilder();
    var used = 0;
    for (var word : line.split(" ")) {
      if (used > 0 && used + 1 + word.length() > WIDTH) {
        out.append('\n');
        used = 0;
      } else if (used > 0) {
        out.append(' ');
        used++;
      }
      out.append(word);
      used += word.length();
    }
    return out.toString();
  }
}
