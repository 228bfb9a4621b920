package org.xiangzhi.governance.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Is an immutable map in the order of its keys whose changed copies share what is unchanged:
 * reading and changing take O(log n). A model built from it can be kept as it was at any moment,
 * handed to readers without locks, and dropped when an append fails.
 *
 * <p>It is an AVL tree: the heights of two sibling subtrees differ by one at most.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class PersistentMap<K extends Comparable<? super K>, V>
    implements Iterable<Map.Entry<K, V>> {
  private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

  private final @Nullable Node<K, V> root;

  private PersistentMap(@Nullable Node<K, V> root) {
    this.root = root;
  }

  /**
   * Returns the map without entries.
   *
   * @param <K> the keys
   * @param <V> the values
   * @return the empty map
   */
  @SuppressWarnings("unchecked")
  public static <K extends Comparable<? super K>, V> PersistentMap<K, V> empty() {
    return (PersistentMap<K, V>) EMPTY;
  }

  /**
   * Finds the value of a key.
   *
   * @param key the key
   * @return its value, or empty
   */
  public Optional<V> get(K key) {
    Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) {
        return Optional.of(node.value);
      }
      node = order < 0 ? node.left : node.right;
    }
    return Optional.empty();
  }

  /**
   * Tells whether a key has a value.
   *
   * @param key the key
   * @return true if it has
   */
  public boolean containsKey(K key) {
    return get(key).isPresent();
  }

  /**
   * Sets the value of a key.
   *
   * @param key the key
   * @param value its value
   * @return the changed copy
   */
  public PersistentMap<K, V> with(K key, V value) {
    return new PersistentMap<>(put(root, key, value));
  }

  /**
   * Changes the value of a key that is there.
   *
   * @param key the key
   * @param change makes the new value of the old one
   * @return the changed copy
   * @throws NoSuchElementException if the key has no value
   */
  public PersistentMap<K, V> update(K key, Function<? super V, ? extends V> change) {
    return with(key, change.apply(get(key).orElseThrow()));
  }

  /**
   * Takes a key out.
   *
   * @param key the key
   * @return the copy without it, or this map if it was not there
   */
  public PersistentMap<K, V> without(K key) {
    return containsKey(key) ? new PersistentMap<>(remove(root, key)) : this;
  }

  /**
   * Counts the entries.
   *
   * @return how many
   */
  public int size() {
    return size(root);
  }

  /**
   * Tells whether there are no entries.
   *
   * @return true if none
   */
  public boolean isEmpty() {
    return root == null;
  }

  /**
   * Streams the values in the order of their keys.
   *
   * @return the values
   */
  public Stream<V> values() {
    return entries().map(Map.Entry::getValue);
  }

  /**
   * Streams the keys in their order.
   *
   * @return the keys
   */
  public Stream<K> keys() {
    return entries().map(Map.Entry::getKey);
  }

  /**
   * Streams the entries in the order of their keys.
   *
   * @return the entries
   */
  public Stream<Map.Entry<K, V>> entries() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    Deque<Node<K, V>> path = new ArrayDeque<>();
    descend(path, root);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !path.isEmpty();
      }

      @Override
      public Map.Entry<K, V> next() {
        Node<K, V> node = path.pop();
        descend(path, node.right);
        return Map.entry(node.key, node.value);
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof PersistentMap<?, ?> that) || that.size() != size()) {
      return false;
    }
    Iterator<?> theirs = that.iterator();
    for (Map.Entry<K, V> mine : this) {
      if (!mine.equals(theirs.next())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Map.Entry<K, V> entry : this) {
      hash = 31 * hash + entry.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (Map.Entry<K, V> entry : this) {
      text.append(text.length() == 1 ? "" : ", ").append(entry);
    }
    return text.append('}').toString();
  }

  private static <K, V> void descend(Deque<Node<K, V>> path, @Nullable Node<K, V> from) {
    for (Node<K, V> node = from; node != null; node = node.left) {
      path.push(node);
    }
  }

  private static <K extends Comparable<? super K>, V> Node<K, V> put(
      @Nullable Node<K, V> node, K key, V value) {
    if (node == null) {
      return new Node<>(null, key, value, null);
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return new Node<>(node.left, key, value, node.right);
    }
    return order < 0
        ? balance(put(node.left, key, value), node, node.right)
        : balance(node.left, node, put(node.right, key, value));
  }

  private static <K extends Comparable<? super K>, V> @Nullable Node<K, V> remove(
      @Nullable Node<K, V> node, K key) {
    if (node == null) {
      return null;
    }
    int order = key.compareTo(node.key);
    if (order < 0) {
      return balance(remove(node.left, key), node, node.right);
    }
    if (order > 0) {
      return balance(node.left, node, remove(node.right, key));
    }
    if (node.left == null) {
      return node.right;
    }
    if (node.right == null) {
      return node.left;
    }
    Node<K, V> next = node.right;
    while (next.left != null) {
      next = next.left;
    }
    return balance(node.left, next, remove(node.right, next.key));
  }

  private static <K, V> Node<K, V> balance(
      @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
    if (left != null && height(left) > height(right) + 1) {
      Node<K, V> inner = left.right;
      if (inner != null && height(inner) > height(left.left)) {
        return join(join(left.left, left, inner.left), inner, join(inner.right, middle, right));
      }
      return join(left.left, left, join(inner, middle, right));
    }
    if (right != null && height(right) > height(left) + 1) {
      Node<K, V> inner = right.left;
      if (inner != null && height(inner) > height(right.right)) {
        return join(join(left, middle, inner.left), inner, join(inner.right, right, right.right));
      }
      return join(join(left, middle, inner), right, right.right);
    }
    return join(left, middle, right);
  }

  private static <K, V> Node<K, V> join(
      @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
    return new Node<>(left, middle.key, middle.value, right);
  }

  private static int height(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.height;
  }

  private static int size(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.size;
  }

  private static final class Node<K, V> {
    final @Nullable Node<K, V> left;
    final K key;
    final V value;
    final @Nullable Node<K, V> right;
    final int height;
    final int size;

    Node(@Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right) {
      this.left = left;
      this.key = key;
      this.value = value;
      this.right = right;
      this.height = Math.max(height(left), height(right)) + 1;
      this.size = size(left) + size(right) + 1;
    }
  }
}
