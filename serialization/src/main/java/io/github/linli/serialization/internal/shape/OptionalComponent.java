package io.github.linli.serialization.internal.shape;

import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A key that may be left out because another one says enough; it is no fact of its own. */
final class OptionalComponent<T, V> extends Component<T, Optional<V>> {

  private final Shape<V> shape;
  private final Function<? super T, Optional<V>> accessor;

  OptionalComponent(
      String name, int slot, Shape<V> shape, Function<? super T, Optional<V>> accessor) {
    super(name, slot);
    this.shape = shape;
    this.accessor = accessor;
  }

  @Override
  Optional<V> missing() {
    return Optional.empty();
  }

  @Override
  @SuppressWarnings("NullableOptional") // null as everywhere here: the value was refused
  @Nullable Optional<V> read(TokenReader in, Decoding to) {
    V value = shape.read(in, to);
    return value == null ? null : Optional.of(value);
  }

  @Override
  void write(T owner, TokenWriter out) {
    accessor
        .apply(owner)
        .ifPresent(
            value -> {
              out.name(name());
              shape.write(value, out);
            });
  }

  @Override
  void define(SchemaWriter out) {
    out.ref(shape);
  }

  @Override
  String expected() {
    return shape.expected();
  }
}
