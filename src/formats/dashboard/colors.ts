const HUES = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'];
const SHADES = ['', 'dark-', 'semi-dark-', 'light-', 'super-light-'];

/** The palette, which follows the theme. */
const PALETTE = HUES.flatMap(hue => SHADES.map(shade => shade + hue));

/** CSS names, which Grafana knows as well, and the theme's own. */
const NATIVE =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue rebeccapurple rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellowgreen'.split(
    ' ',
  );

export const COLOR_NAMES: readonly string[] = [...PALETTE, 'transparent', 'text', 'panel-bg', ...NATIVE];

const known = new Set(COLOR_NAMES);
const FORMS = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|^(?:rgb|hsl)a?\([^()]+\)$/i;

export const isColor = (color: string): boolean => known.has(color) || FORMS.test(color);
