package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.linli.measure.Known;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.SubjectRef;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of dossier: whom it is about, where that lies, and its lists.
 *
 * @param <D> type of the dossier
 * @param <H> type of its head: whom it is about
 */
public final class DossierKind<D, H> {

  private final Class<H> headType;
  private final Function<D, H> head;
  private final Function<H, SubjectRef> ref;
  private final Function<H, Known<DivisionCode>> division;
  private final ImmutableList<Part<D, ?>> parts;
  private final ImmutableMap<Class<?>, Part<D, ?>> byType;

  DossierKind(
      Class<H> headType,
      Function<D, H> head,
      Function<H, SubjectRef> ref,
      Function<H, Known<DivisionCode>> division,
      ImmutableList<Part<D, ?>> parts) {
    this.headType = headType;
    this.head = head;
    this.ref = ref;
    this.division = division;
    this.parts = parts;
    this.byType = Maps.uniqueIndex(parts, Part::type);
  }

  Class<H> headType() {
    return headType;
  }

  H head(D dossier) {
    return head.apply(dossier);
  }

  /** The head as outcomes name it within its dossier. */
  SubjectRef ref(D dossier) {
    return headRef(head.apply(dossier));
  }

  private SubjectRef headRef(H one) {
    return ref.apply(one);
  }

  Known<DivisionCode> division(D dossier) {
    return division.apply(head.apply(dossier));
  }

  ImmutableList<Part<D, ?>> parts() {
    return parts;
  }

  /** The part that holds records of a type. */
  @SuppressWarnings("unchecked") // each part is found by its own type
  <T> Optional<Part<D, T>> holding(Class<T> type) {
    return Optional.ofNullable((Part<D, T>) byType.get(type));
  }

  /** Whether rules on a type of subject are asked about such dossiers. */
  boolean asksAbout(Class<?> type) {
    return type == headType || byType.containsKey(type);
  }

  /** How a record of a type is named when it is judged alone; empty if this kind has none such. */
  <T> Optional<SubjectRef> alone(Class<T> type, T one) {
    if (type == headType) {
      SubjectRef within = headRef(headType.cast(one));
      return Optional.of(new SubjectRef(within.type(), within.id(), within.name(), ""));
    }
    return holding(type).map(part -> part.ref(one));
  }
}
