/** Personal data sealed with keys that change. */
package tw.servicequality.platform.seal;
