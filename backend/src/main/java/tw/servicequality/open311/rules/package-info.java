/** How GeoReport v2 asks: days and statuses. Plain Java. */
package tw.servicequality.open311.rules;
