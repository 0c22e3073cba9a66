/** From when on an office keeps records, and what else it sets for duties. */
package tw.servicequality.duty.setting;
