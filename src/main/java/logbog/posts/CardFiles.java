package logbog.posts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.curricula.Curriculum;
import logbog.intake.CsvFile;
import logbog.intake.CsvRow;
import logbog.intake.FileKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of qualification cards: {@code card;card_of;title;competences}. */
@Component
@Order(60)
class CardFiles implements FileKind {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

  private final Curricula curricula;
  private final CardRows rows;

  CardFiles(Curricula curricula, CardRows rows) {
    this.curricula = curricula;
    this.rows = rows;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.contains("card");
  }

  @Override
  public Set<String> required() {
    return Set.of("card", "card_of", "title", "competences");
  }

  @Override
  public void take(CsvFile file) {
    var cards = new ArrayList<Card>();
    file.each(row -> read(row).ifPresent(cards::add));
    if (file.ok()) {
      cards.forEach(rows::learn);
    }
  }

  private Optional<Card> read(CsvRow row) {
    var key = row.line("card", 60);
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      row.wrong("card", "posts.file.key");
    }
    var named = row.line("card_of", 60);
    var title = row.line("title", 300);
    var codes =
        Arrays.stream(row.line("competences", 2000).split("\\|")).map(String::strip).toList();
    var curriculum = named.isEmpty() ? Optional.<Curriculum>empty() : curricula.named(named);
    if (curriculum.isEmpty()) {
      row.wrong("card_of", "posts.file.curriculum", named);
      return Optional.empty();
    }
    var found = competences(curriculum.get(), codes, row);
    return row.ok()
        ? Optional.of(
            new Card(
                curriculum.get().id(), key, title, found.stream().map(Competence::id).toList()))
        : Optional.empty();
  }

  private static List<Competence> competences(
      Curriculum curriculum, List<String> codes, CsvRow row) {
    var found = curriculum.competences().stream().filter(it -> codes.contains(it.code())).toList();
    codes.stream()
        .filter(code -> found.stream().noneMatch(it -> it.code().equals(code)))
        .forEach(code -> row.wrong("competences", "posts.file.competence", code));
    return found;
  }
}
