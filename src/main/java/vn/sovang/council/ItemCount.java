package vn.sovang.council;

/**
 * Count of one item. The base is the members entitled in the session without those in conflict on this item.
 *
 * @param filed how many of the entitled voted on the item
 */
public record ItemCount(String itemId, int entitled, int filed, int agreed) {

    public int disagreed() {
        return filed - agreed;
    }
}
