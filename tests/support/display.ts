/** Whether a window can be shown: macOS and Windows always have a screen, elsewhere the environment names it. */
export function hasDisplay(environment: { [variable: string]: string | undefined } = process.env): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
