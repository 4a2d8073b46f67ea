import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** How each paint looks. */
export const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
