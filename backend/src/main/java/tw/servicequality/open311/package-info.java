/** Open311 GeoReport v2, the part that reads: complaints as service requests, without anything that a citizen wrote. See docs/adr/0014-open311.md. */
package tw.servicequality.open311;
