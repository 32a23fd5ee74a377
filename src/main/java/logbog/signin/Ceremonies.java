package logbog.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.keys.Keys;
import logbog.people.PersonId;
import logbog.web.BaseUrl;
import org.springframework.stereotype.Component;

/**
 * What a device must answer when a passkey is made and when it is used (WebAuthn, sections 7.1 and
 * 7.2). Each passage has challenges of its own, made again from its id: an answer counts there and
 * nowhere else.
 */
@Component
class Ceremonies {

  private static final List<PublicKeyCredentialParameters> KINDS =
      List.of(kind(COSEAlgorithmIdentifier.ES256), kind(COSEAlgorithmIdentifier.RS256));

  private final ObjectConverter objects = new ObjectConverter();
  private final AttestationObjectConverter attestations = new AttestationObjectConverter(objects);
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
  private final Keys keys;
  private final BaseUrl baseUrl;

  Ceremonies(Keys keys, BaseUrl baseUrl) {
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  /** The name passkeys are bound to. */
  String host() {
    return baseUrl.value().getHost();
  }

  byte[] toMake(Passage passage) {
    return keys.hmac("signin.passkey-made", passage.id().toString());
  }

  byte[] toUse(Passage passage) {
    return keys.hmac("signin.passkey-used", passage.id().toString());
  }

  /** The passkey that was made, or nothing where the answer is not to this passage's challenge. */
  Optional<Passkey> made(Passage passage, PersonId person, String answer) {
    try {
      var asked = new RegistrationParameters(server(toMake(passage)), KINDS, false, true);
      var made = manager.verifyRegistrationResponseJSON(answer, asked);
      var attested = Objects.requireNonNull(made.getAttestationObject());
      var said = attested.getAuthenticatorData();
      return Optional.of(
          new Passkey(
              person,
              Objects.requireNonNull(said.getAttestedCredentialData()).getCredentialId(),
              attestations.convertToBytes(attested),
              said.getSignCount()));
    } catch (VerificationException | DataConversionException wrong) {
      return Optional.empty();
    }
  }

  /** What the device counts now, or nothing where it did not sign this passage's challenge. */
  Optional<Long> used(Passage passage, Passkey passkey, String answer) {
    try {
      var kept =
          new CredentialRecordImpl(
              Objects.requireNonNull(attestations.convert(passkey.attested())), null, null, null);
      kept.setCounter(passkey.counter());
      var asked =
          new AuthenticationParameters(
              server(toUse(passage)), kept, List.of(passkey.credential()), false, true);
      var used = manager.verifyAuthenticationResponseJSON(answer, asked);
      return Optional.of(Objects.requireNonNull(used.getAuthenticatorData()).getSignCount());
    } catch (VerificationException | DataConversionException wrong) {
      return Optional.empty();
    }
  }

  private ServerProperty server(byte[] challenge) {
    return new ServerProperty(
        new Origin(baseUrl.value().toString()), host(), new DefaultChallenge(challenge));
  }

  private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }
}
