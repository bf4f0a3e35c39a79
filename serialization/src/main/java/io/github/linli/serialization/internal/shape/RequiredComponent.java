package io.github.linli.serialization.internal.shape;

import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component that every record has. */
final class RequiredComponent<T, V> extends Component<T, V> {

  private final Shape<V> shape;
  private final Function<? super T, V> accessor;

  RequiredComponent(String name, int slot, Shape<V> shape, Function<? super T, V> accessor) {
    super(name, slot);
    this.shape = shape;
    this.accessor = accessor;
  }

  @Override
  @Nullable V missing() {
    return null;
  }

  @Override
  boolean isRequired() {
    return true;
  }

  @Override
  @Nullable V read(TokenReader in, Decoding to) {
    return shape.read(in, to);
  }

  @Override
  void write(T owner, TokenWriter out) {
    out.name(name());
    shape.write(accessor.apply(owner), out);
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
