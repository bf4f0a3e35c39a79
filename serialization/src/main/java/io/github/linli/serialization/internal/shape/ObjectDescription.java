package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes down the components of a record in the order they are written. Used once, while a shape is
 * made.
 *
 * @param <T> type of the record
 */
public final class ObjectDescription<T> {

  private final List<Component<T, ?>> components = new ArrayList<>();
  private Consumer<SchemaWriter> constraint = schema -> {};
  private boolean personal;

  ObjectDescription() {}

  /**
   * A component every record has.
   *
   * @param name its key
   * @param shape how it looks
   * @param accessor gives it
   * @param <V> its type
   * @return gives its value when the record is made
   */
  public <V> Component<T, V> required(
      String name, Shape<V> shape, Function<? super T, V> accessor) {
    return add(new RequiredComponent<>(name, components.size(), shape, accessor));
  }

  /**
   * A fact that always has a value, known or not: the constructor refuses none.
   *
   * @param name its key
   * @param shape how its value looks
   * @param accessor gives it
   * @param <V> type of the value
   * @return gives the fact when the record is made
   */
  public <V> Component<T, Known<V>> known(
      String name, Shape<V> shape, Function<? super T, Known<V>> accessor) {
    return add(new KnownComponent<>(name, components.size(), shape, false, accessor));
  }

  /**
   * A fact of which there may be none.
   *
   * @param name its key
   * @param shape how its value looks
   * @param accessor gives it
   * @param <V> type of the value
   * @return gives the fact when the record is made
   */
  public <V> Component<T, Known<V>> knownOrNone(
      String name, Shape<V> shape, Function<? super T, Known<V>> accessor) {
    return add(new KnownComponent<>(name, components.size(), shape, true, accessor));
  }

  /**
   * Records, all or some.
   *
   * @param name their key
   * @param items how each looks
   * @param accessor gives them
   * @param <V> type of each
   * @return gives the listing when the record is made
   */
  public <V> Component<T, Listing<V>> listing(
      String name, Shape<V> items, Function<? super T, Listing<V>> accessor) {
    return add(new ListingComponent<>(name, components.size(), items, accessor));
  }

  /**
   * A key that may be left out because another says enough.
   *
   * @param name its key
   * @param shape how its value looks
   * @param accessor gives it, or empty to leave it out
   * @param <V> type of the value
   * @return gives the value when the record is made
   */
  public <V> Component<T, Optional<V>> optional(
      String name, Shape<V> shape, Function<? super T, Optional<V>> accessor) {
    return add(new OptionalComponent<>(name, components.size(), shape, accessor));
  }

  /** Says that nothing given in place of the record may be shown in a problem. */
  public void personal() {
    personal = true;
  }

  /**
   * Adds keywords to the schema that the components alone do not give.
   *
   * @param keywords writes them
   */
  public void constraint(Consumer<SchemaWriter> keywords) {
    constraint = keywords;
  }

  private <C extends Component<T, ?>> C add(C component) {
    components.add(component);
    return component;
  }

  List<Component<T, ?>> components() {
    return components;
  }

  Consumer<SchemaWriter> constraint() {
    return constraint;
  }

  boolean isPersonal() {
    return personal;
  }
}
