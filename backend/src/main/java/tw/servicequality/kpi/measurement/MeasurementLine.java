package tw.servicequality.kpi.measurement;

/** One figure of the grid, with the row that it stands in. */
record MeasurementLine(int year, MeasurementGridResponse.Row row, MeasurementGridResponse.Cell cell) {
}
