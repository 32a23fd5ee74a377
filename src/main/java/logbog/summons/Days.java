package logbog.summons;

import java.util.Locale;
import logbog.mail.Attachment;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The two days of a summons as a calendar file: training ends, school begins. */
@Component
class Days {

  static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

  private final MessageSource texts;
  private final BaseUrl baseUrl;

  Days(MessageSource texts, BaseUrl baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /** The same for the same summons, whenever it is written. */
  Attachment of(Call call, Locale language) {
    var summons = call.summons();
    var plan = summons.plan();
    var changed = summons.changedAt();
    var cancelled = summons.cancelledAt();
    var off = call.called().offAt();
    var gone = cancelled != null || off != null;
    var stamped = changed == null ? summons.writtenAt() : changed;
    var last = off != null ? off : cancelled != null ? cancelled : stamped;
    var sequence = summons.version() + (off != null ? 1 : 0);
    var about =
        texts.getMessage(
            "summons.calendar.about", new Object[] {plan.className(), plan.mainCourse()}, language);
    var calendar =
        new Calendar()
            .day(
                uid(call, "oplaering"),
                sequence,
                last,
                plan.periodEnd(),
                say("summons.calendar.period-end", language),
                about,
                summons.schoolName(),
                gone)
            .day(
                uid(call, "skole"),
                sequence,
                last,
                plan.schoolStart(),
                texts.getMessage(
                    "summons.calendar.school-start",
                    new Object[] {plan.mainCourse(), summons.schoolName()},
                    language),
                about,
                summons.schoolName(),
                gone);
    return new Attachment("skolestart.ics", TYPE, calendar.written());
  }

  private String uid(Call call, String which) {
    return call.called().id() + "-" + which + "@" + baseUrl.value().getHost();
  }

  private String say(String key, Locale language) {
    return texts.getMessage(key, null, language);
  }
}
