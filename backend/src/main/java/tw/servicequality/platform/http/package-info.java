/** The edge to the web: pages by key, entity tags, keys against doing a thing twice, limits, the contract's common parts. */
package tw.servicequality.platform.http;
