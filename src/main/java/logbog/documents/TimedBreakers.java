package logbog.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.TextUtil.DefaultCharacterBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Break text as a press does by itself, and ask for the time at every break: whatever is laid out
 * comes by here, however often.
 */
final class TimedBreakers {

  private TimedBreakers() {}

  static FSTextBreaker lines(Runnable time) {
    return new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US)) {
      @Override
      public int next() {
        time.run();
        return super.next();
      }
    };
  }

  static FSTextBreaker characters(Runnable time) {
    return new DefaultCharacterBreaker(BreakIterator.getCharacterInstance(Locale.US)) {
      @Override
      public int next() {
        time.run();
        return super.next();
      }
    };
  }
}
