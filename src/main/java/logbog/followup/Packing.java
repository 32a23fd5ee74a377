package logbog.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import logbog.audit.Matter;
import logbog.declarations.NoSuchDeclaration;
import logbog.declarations.SignedPdfs;
import logbog.documents.Pdf;
import logbog.documents.PressesBusy;
import logbog.documents.PrintTooLong;
import logbog.people.Viewer;
import org.springframework.context.MessageSource;

/**
 * One bundle under way: PDFs one by one, and last a text that says what is in it and what is not.
 */
final class Packing implements Closeable {

  /** How often a press is waited for before the rest is left out. */
  private static final int PATIENCE = 6;

  private final ZipOutputStream zip;
  private final SignedPdfs pdfs;
  private final MessageSource messages;
  private final Clock clock;
  private final Locale language;
  private final Map<String, Integer> names = new HashMap<>();

  Packing(OutputStream out, SignedPdfs pdfs, MessageSource messages, Clock clock, Locale language) {
    this.zip = new ZipOutputStream(out, UTF_8);
    this.pdfs = pdfs;
    this.messages = messages;
    this.clock = clock;
    this.language = language;
    zip.setLevel(Deflater.BEST_SPEED);
  }

  void pack(Viewer.Office office, Bundles.Contents contents) throws IOException {
    var left = new ArrayList<Line>();
    var busy = false;
    for (var line : contents.signed()) {
      var pdf = busy ? Optional.<Pdf>empty() : print(office, line);
      if (pdf.isPresent()) {
        add(name(pdf.get().fileName()), pdf.get().bytes());
      } else {
        busy |= left.add(line) && left.size() > PATIENCE;
      }
    }
    add(text("followup.zip.list") + ".txt", list(contents, left).getBytes(UTF_8));
  }

  /** Empty when it could not be printed, or may not be read any more. */
  private Optional<Pdf> print(Viewer.Office office, Line line) {
    for (int tries = 0; tries < PATIENCE; tries++) {
      try {
        return Optional.of(pdfs.of(office, line.id(), Matter.ARCHIVE, language));
      } catch (PressesBusy again) {
        // whoever waits for a press has waited five seconds
      } catch (PrintTooLong | NoSuchDeclaration gone) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void add(String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(clock.millis());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
    zip.flush();
  }

  /** Two of the same name get numbers. */
  private String name(String file) {
    var number = names.merge(file.toLowerCase(Locale.ROOT), 1, Integer::sum);
    return number == 1 ? file : file.replaceFirst("\\.pdf$", " (" + number + ").pdf");
  }

  /** With a mark, so that whatever opens it knows that it is UTF-8. */
  private String list(Bundles.Contents contents, List<Line> left) {
    var text = new StringBuilder("\uFEFF");
    text.append(text("followup.zip.holds", contents.signed().size() - left.size()));
    if (contents.more()) {
      text.append("\r\n").append(text("followup.zip.more", Bundles.MOST));
    }
    say(text, "followup.zip.left", left);
    say(text, "followup.zip.unsigned", contents.unsigned());
    return text.append("\r\n").toString();
  }

  private void say(StringBuilder text, String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      text.append("\r\n\r\n").append(text(key, lines.size()));
      lines.forEach(
          line ->
              text.append("\r\n- ")
                  .append(line.apprenticeName())
                  .append(", ")
                  .append(line.periodEnd())
                  .append(", ")
                  .append(text("declarations.status." + line.status())));
    }
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
