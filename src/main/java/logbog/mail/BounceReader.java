package logbog.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Reads the inbox that mail comes back to, a bounded number at a time and with a limit to every
 * wait. What is read is moved away after it is taken down; read again, it is the same fact.
 */
@Component
class BounceReader {

  /** How many are read at a time. */
  static final int MOST = 200;

  private static final Logger log = LoggerFactory.getLogger(BounceReader.class);
  private static final String WAIT = "10000";

  /** Where the address a mail came in for may stand. */
  private static final String[] ADDRESSED = {
    "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To"
  };

  private final BounceInbox inbox;
  private final ReturnAddresses addresses;
  private final Bounces bounces;

  BounceReader(BounceInbox inbox, ReturnAddresses addresses, Bounces bounces) {
    this.inbox = inbox;
    this.addresses = addresses;
    this.bounces = bounces;
  }

  /**
   * Reads what has come in.
   *
   * @return how many there were
   * @throws MessagingException if the inbox is not to be had
   */
  int read() throws MessagingException {
    try (var store = connect();
        var in = store.getFolder(inbox.folder())) {
      in.open(Folder.READ_WRITE);
      var count = Math.min(in.getMessageCount(), MOST);
      if (count == 0) {
        return 0;
      }
      var mails = in.getMessages(1, count);
      var headers = new FetchProfile();
      headers.add(FetchProfile.Item.CONTENT_INFO);
      Arrays.stream(ADDRESSED).forEach(headers::add);
      in.fetch(mails, headers);
      for (var mail : mails) {
        take(mail);
      }
      moveAway(store, in, mails);
      return count;
    }
  }

  /** One that cannot be read holds no other up: it lies in the other folder for the operator. */
  private void take(Message mail) {
    try {
      var letter = letter(mail);
      var report = Report.of(mail);
      if (letter.isPresent() && report.isPresent()) {
        bounces.hear(letter.get(), report.get());
      }
    } catch (MessagingException | IOException | DataIntegrityViolationException unreadable) {
      log.info("A mail that came back could not be read ({})", unreadable.getClass().getName());
    }
  }

  private Optional<LetterId> letter(Message mail) throws MessagingException {
    for (var name : ADDRESSED) {
      for (var value : Objects.requireNonNullElse(mail.getHeader(name), new String[0])) {
        var letter = addresses.letter(value);
        if (letter.isPresent()) {
          return letter;
        }
      }
    }
    return Optional.empty();
  }

  private void moveAway(Store store, Folder in, Message[] mails) throws MessagingException {
    var done = store.getFolder(inbox.done());
    if (!done.exists()) {
      done.create(Folder.HOLDS_MESSAGES);
    }
    in.copyMessages(mails, done);
    in.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
    in.expunge();
  }

  private Store connect() throws MessagingException {
    var protocol = inbox.tls() ? "imaps" : "imap";
    var settings = new Properties();
    settings.put("mail.store.protocol", protocol);
    for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.put("mail." + protocol + "." + wait, WAIT);
    }
    settings.put("mail.imaps.ssl.checkserveridentity", "true");
    var store = Session.getInstance(settings).getStore(protocol);
    store.connect(inbox.host(), inbox.port(), inbox.username(), inbox.password());
    return store;
  }
}
