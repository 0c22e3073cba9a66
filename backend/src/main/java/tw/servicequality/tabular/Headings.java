package tw.servicequality.tabular;

import java.util.List;

/**
 * The first row with something in it, or the names of the properties of JSON.
 *
 * @param row its number
 * @param names from the first column on, as written; empty where none stands
 */
public record Headings(int row, List<String> names) {
}
