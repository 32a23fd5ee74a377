package logbog.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The provider that people of the medical track may sign in with, as the operator set it; without
 * an issuer there is none.
 *
 * @param issuer what its tokens are issued by, and where it says how it is spoken to
 * @param clientSecretFile read at each sign-in, so that a new secret needs no new start
 * @param nameDa what it is called on a button
 * @param claim what names a person at the provider, for ever: no address and no name, which go from
 *     one to another
 * @param acr any of these values of {@code acr} says that two factors were shown
 * @param amr any of these values in {@code amr} does; {@code pwd+otp} asks for both
 */
@ConfigurationProperties("logbog.oidc")
record OidcSettings(
    String issuer,
    String clientId,
    String clientSecretFile,
    String nameDa,
    String nameEn,
    String claim,
    List<String> scopes,
    List<String> acr,
    List<String> amr) {

  boolean isSet() {
    return !issuer.isBlank();
  }

  String name(Locale language) {
    return language.getLanguage().equals("en") && !nameEn.isBlank() ? nameEn : nameDa;
  }
}
