import webpack from 'webpack';
import configurations from '../webpack.config.js';

/**
 * Runs webpack without its command line, whose dependencies want a newer Node than the project.
 *
 * @param {string[] | null} names  the configurations to run; null: all
 * @param {(configuration: object) => object} change  what is to be different in each
 * @returns {Promise<string>} what webpack has to say, without errors
 */
export function bundle(names = null, change = (configuration) => configuration) {
  const chosen = configurations.filter(({ name }) => names === null || names.includes(name)).map(change);
  return new Promise((resolve, reject) => {
    webpack(chosen, (failure, stats) => {
      if (failure) return reject(failure);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      return resolve(stats.toString({ all: false, assets: true, warnings: true, timings: true }));
    });
  });
}
