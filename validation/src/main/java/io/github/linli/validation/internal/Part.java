package io.github.linli.validation.internal;

import io.github.linli.measure.Listing;
import io.github.linli.validation.SubjectRef;
import java.util.Optional;
import java.util.function.Function;

/**
 * One list of a dossier: evidence for rules on other subjects, and itself subjects of rules.
 *
 * @param type type of the records
 * @param name name of the component, as documents have it
 * @param records takes them from a dossier
 * @param id the record's own key, where it has one
 * @param title the record's own name, where it has one
 * @param <D> type of the dossier
 * @param <T> type of the records
 */
record Part<D, T>(
    Class<T> type,
    String name,
    Function<D, Listing<T>> records,
    Function<T, Optional<String>> id,
    Function<T, Optional<String>> title) {

  /** Records without a key of their own. */
  static <D, T> Part<D, T> of(Class<T> type, String name, Function<D, Listing<T>> records) {
    return new Part<>(type, name, records, one -> Optional.empty(), one -> Optional.empty());
  }

  /** Records with a key and no name. */
  static <D, T> Part<D, T> keyed(
      Class<T> type, String name, Function<D, Listing<T>> records, Function<T, String> id) {
    return new Part<>(
        type, name, records, one -> Optional.of(id.apply(one)), one -> Optional.empty());
  }

  /** A record within its dossier; one without a key of its own is named by its place. */
  SubjectRef ref(SubjectRef head, T one, int index) {
    String pointer = "/" + name + "/" + index;
    String key = id.apply(one).orElse(head.id() + pointer);
    String shown = title.apply(one).or(() -> id.apply(one)).orElse(head.name());
    return new SubjectRef(type.getSimpleName(), key, shown, pointer);
  }

  /** A record judged alone. */
  SubjectRef ref(T one) {
    String key = id.apply(one).orElse("");
    return new SubjectRef(type.getSimpleName(), key, title.apply(one).orElse(key), "");
  }
}
