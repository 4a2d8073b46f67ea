const MEGABYTE = 2 ** 20;

/** The size above which a file is refused unread, in bytes: 100 MB, four times a list of 300,000 candidates. */
export const mostBytes = 100 * MEGABYTE;

/**
 * How far the parts that are read may inflate together, in bytes. Measured: 100,000 rows of 15 cells take 56 MB,
 * 300,000 such rows 171 MB, 300,000 rows of 26 cells 312 MB; reading takes three to six times as much memory.
 */
export const mostInflated = 400 * MEGABYTE;

/** The lists of sheets and of parts, which no honest workbook makes long, in bytes. */
export const mostInflatedList = 16 * MEGABYTE;

/**
 * How many tags the cell texts, or the styles, may have: hucre makes an object of each element, and
 * the five bytes of `<si/>` take 250. Measured: 1.5 million different texts have 6 million tags, and take 1.6 GB.
 */
export const mostTreeTags = 7_000_000;

/**
 * How many times its size a big part may inflate. Measured: 5 for a list of candidates, 17 for 100,000 rows that
 * are all the same; a bomb reaches 1,000.
 */
export const mostInflation = 200;

/** Smaller parts, in bytes, may inflate at will: they can do no harm. */
export const bigPart = 10 * MEGABYTE;
