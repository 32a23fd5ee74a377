package logbog.credit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a decision rests on, as it stands beside each approval of it: in the language of the record.
 */
@Component
class GroundWords {

  private static final Locale DANISH = Locale.of("da");

  private final MessageSource texts;

  GroundWords(MessageSource texts) {
    this.texts = texts;
  }

  String of(Ground ground) {
    var caseNo = ground.caseNo();
    var letter = ground.letter();
    return Stream.of(
            ground.note(),
            caseNo == null ? "" : say("credit.filed", caseNo),
            letter == null ? "" : say("credit.print.letter", letter.name()))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String say(String key, String argument) {
    return texts.getMessage(key, new Object[] {argument}, DANISH);
  }
}
