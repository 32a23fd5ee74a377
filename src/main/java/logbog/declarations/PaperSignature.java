package logbog.declarations;

import java.time.LocalDate;
import logbog.mail.EmailAddress;

/**
 * What the paper says of its signature.
 *
 * @param trainer the signer's own address, where the receipt goes
 */
public record PaperSignature(String name, LocalDate signedOn, EmailAddress trainer) {}
