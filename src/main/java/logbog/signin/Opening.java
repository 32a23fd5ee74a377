package logbog.signin;

import logbog.mail.EmailAddress;
import logbog.programmes.SpecialityId;

/**
 * An account about to be opened (V1), its password already hashed.
 *
 * @param mayMail whether this address may get another letter from us just now
 */
public record Opening(
    String name,
    EmailAddress email,
    SpecialityId speciality,
    HashedPassword password,
    boolean mayMail) {}
