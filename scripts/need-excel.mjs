/**
 * Runs before office-addin-debugging, which fails without a word where there is no Excel to open: on Linux.
 * It is called by npx and not installed, because a package that it needs can't be built on a bare Linux.
 */
if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('There is no Excel to open on this machine: that takes Windows or a Mac.');
  console.error(
    'Excel on the web: npm run dev-server, then upload manifest.xml by hand (README, "Load it in Excel").',
  );
  process.exitCode = 1;
}
