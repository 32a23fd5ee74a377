package logbog.summons;

import java.util.List;
import java.util.Locale;
import logbog.people.Viewer;
import logbog.web.BaseUrl;
import org.springframework.stereotype.Component;

/** The papers of a summons, for the school alone. */
@Component
public class Prints {

  /** How many letters one document holds; a larger summons is printed in parts. */
  public static final int PART = 100;

  private final Summonses summonses;
  private final LetterWords words;
  private final BaseUrl ours;

  Prints(Summonses summonses, LetterWords words, BaseUrl ours) {
    this.summonses = summonses;
    this.words = words;
    this.ours = ours;
  }

  /**
   * The letters of a part of the class, by Danish alphabet.
   *
   * @param part counted from 1
   * @throws NoSuchSummons where that part has nobody
   */
  public LetterPrint letters(Viewer.Office office, SummonsId id, int part) {
    var some = summonses.called(office, id).stream().skip((part - 1L) * PART).limit(PART).toList();
    if (some.isEmpty()) {
      throw new NoSuchSummons();
    }
    return print(summonses.summons(office, id), some);
  }

  public LetterPrint letter(Viewer.Office office, SummonsId id, CalledId one) {
    var call = summonses.call(office, id, one);
    return print(call.summons(), List.of(call.called()));
  }

  public IntroductionPrint introduction(Viewer.Office office, SummonsId id) {
    return new IntroductionPrint(summonses.summons(office, id), ours);
  }

  private LetterPrint print(Summons summons, List<Called> called) {
    var danish = Locale.of("da");
    var letters = called.stream().map(one -> sheet(summons, one, danish)).toList();
    var contacts = words.in(new Call(summons, called.getFirst()), danish).contacts();
    return new LetterPrint(summons, letters, contacts, ours);
  }

  private LetterSheet sheet(Summons summons, Called one, Locale language) {
    var in = words.in(new Call(summons, one), language);
    return new LetterSheet(one, in.say("summons.letter.greeting"), in.body());
  }
}
