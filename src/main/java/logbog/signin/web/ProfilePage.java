package logbog.signin.web;

import logbog.programmes.SpecialityChoices;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a person may change about their own account.
 *
 * @param address the proven address
 * @param newAddress what was typed as a new one
 * @param notice what was just saved, the middle of its message key, or null
 */
public record ProfilePage(
    PersonForm person,
    String address,
    @Nullable String newAddress,
    SpecialityChoices choices,
    Problems problems,
    @Nullable String notice)
    implements Page {

  ProfilePage typed(PersonForm typed) {
    return new ProfilePage(typed, address, newAddress, choices, problems, null);
  }

  ProfilePage wanting(@Nullable String typedAddress) {
    return new ProfilePage(person, address, typedAddress, choices, problems, null);
  }

  ProfilePage with(Problems found) {
    return new ProfilePage(person, address, newAddress, choices, found, null);
  }

  ProfilePage saying(@Nullable String saved) {
    return new ProfilePage(person, address, newAddress, choices, problems, saved);
  }
}
